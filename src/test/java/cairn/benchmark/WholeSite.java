package cairn.benchmark;

import cairn.check.CheckMemory;
import cairn.check.CheckedContent;
import cairn.page.ContentCoding;
import cairn.page.Pages;
import cairn.page.RenderedPage;
import cairn.site.PagePath;
import cairn.site.Site;
import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;

/**
 * One content folder from nothing to every page, rendered and packed, in a process of its own: each stage with the time
 * and the processor time that it took. {@link Building} starts it.
 */
public final class WholeSite {

    private static final PrintStream OUT = System.out;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private long begun = System.nanoTime();
    private long processorBegun = SYSTEM.getProcessCpuTime();

    private WholeSite() {}

    /** Prints a line for each stage of that folder: its name, milliseconds, milliseconds of processor time; then bytes. */
    public static void main(String[] folder) throws Exception {
        new WholeSite().build(Path.of(folder[0]));
    }

    private void build(Path folder) {
        // What the start of Java took is part of the first stage, as it is part of Hugo's.
        begun -= ManagementFactory.getRuntimeMXBean().getUptime() * 1_000_000;
        processorBegun = 0;
        CheckMemory memory = new CheckMemory();
        CheckedContent content = CheckedContent.of(folder, Map.of(), Clock.systemDefaultZone(), memory);
        Site site = content.site()
                .orElseThrow(() -> new IllegalStateException(content.errors().toString()));
        stage("read");
        Pages pages = Pages.serving();
        pages.find(site, "/online-blackmail/what-to-do").orElseThrow();
        stage("first");
        site.search().ifPresent(search -> pages.find(site, search.path().value(), "blackmail"));
        stage("index");
        List<String> addresses = site.published()
                .filter(path -> site.redirect(path).isEmpty())
                .map(PagePath::value)
                .toList();
        LongAdder plain = new LongAdder();
        LongAdder gzip = new LongAdder();
        LongAdder all = new LongAdder();
        addresses.parallelStream()
                .map(address -> pages.find(site, address).orElseThrow())
                .forEach(page -> {
                    plain.add(page.identity().bytes().length);
                    gzip.add(bytes(page, ContentCoding.GZIP));
                    all.add(page.representations().stream()
                            .mapToLong(one -> one.bytes().length)
                            .sum());
                });
        stage("pages");
        for (int times = 0; times < 3; times++) {
            System.gc();
        }
        OUT.printf(
                "bytes %d %d %d %d %d%n",
                addresses.size(),
                plain.sum(),
                gzip.sum(),
                all.sum(),
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        Reference.reachabilityFence(memory);
        Reference.reachabilityFence(content);
        Reference.reachabilityFence(pages);
    }

    private static long bytes(RenderedPage page, ContentCoding coding) {
        return page.in(Set.of(coding)).bytes().length;
    }

    private void stage(String name) {
        long processor = SYSTEM.getProcessCpuTime();
        OUT.printf(
                "%s %d %d%n", name, (System.nanoTime() - begun) / 1_000_000, (processor - processorBegun) / 1_000_000);
        begun = System.nanoTime();
        processorBegun = processor;
    }
}
