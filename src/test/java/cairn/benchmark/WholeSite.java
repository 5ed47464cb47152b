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
import java.util.function.ToLongFunction;

/**
 * One content folder from nothing to every page, rendered and packed, in a process of its own: each stage with the time
 * and the processor time that it took. {@link Building} starts it.
 */
public final class WholeSite {

    /** The word for pages that are not packed. */
    static final String PLAIN = "plain";

    private static final PrintStream OUT = System.out;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private long begun = System.nanoTime();
    private long processorBegun = SYSTEM.getProcessCpuTime();

    private WholeSite() {}

    /**
     * Prints a line for each stage: its name, milliseconds, milliseconds of processor time; then bytes.
     *
     * @param arguments the folder, and {@link #PLAIN} where pages are to stay as they come out of their templates
     */
    public static void main(String[] arguments) throws Exception {
        new WholeSite().build(Path.of(arguments[0]), List.of(arguments).contains(PLAIN));
    }

    private void build(Path folder, boolean plainly) {
        // What the start of Java took is part of the first stage, as it is part of Hugo's.
        begun -= ManagementFactory.getRuntimeMXBean().getUptime() * 1_000_000;
        processorBegun = 0;
        CheckMemory memory = new CheckMemory();
        CheckedContent content = CheckedContent.of(folder, Map.of(), Clock.systemDefaultZone(), memory);
        Site site = content.site()
                .orElseThrow(() -> new IllegalStateException(content.errors().toString()));
        stage("read");
        Pages pages = plainly ? Pages.unpacked() : Pages.serving();
        pages.find(site, "/online-blackmail/what-to-do").orElseThrow();
        stage("first");
        site.search().ifPresent(search -> pages.find(site, search.path().value(), "blackmail"));
        stage("index");
        List<String> addresses = site.published()
                .filter(path -> site.redirect(path).isEmpty())
                .map(PagePath::value)
                .toList();
        // All are kept, which a server does not do: it forgets what is not asked for beyond a limit.
        List<RenderedPage> made = addresses.parallelStream()
                .map(address -> pages.find(site, address).orElseThrow())
                .toList();
        stage("pages");
        for (int times = 0; times < 3; times++) {
            System.gc();
        }
        OUT.printf(
                "bytes %d %d %d %d %d%n",
                addresses.size(),
                sum(made, page -> page.identity().bytes().length),
                sum(made, page -> page.in(Set.of(ContentCoding.GZIP)).bytes().length),
                sum(made, WholeSite::bytes),
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        Reference.reachabilityFence(memory);
        Reference.reachabilityFence(content);
        Reference.reachabilityFence(pages);
        Reference.reachabilityFence(made);
    }

    private static long sum(List<RenderedPage> pages, ToLongFunction<RenderedPage> bytes) {
        return pages.stream().mapToLong(bytes).sum();
    }

    private static long bytes(RenderedPage page) {
        return page.representations().stream()
                .mapToLong(one -> one.bytes().length)
                .sum();
    }

    private void stage(String name) {
        long processor = SYSTEM.getProcessCpuTime();
        OUT.printf(
                "%s %d %d%n", name, (System.nanoTime() - begun) / 1_000_000, (processor - processorBegun) / 1_000_000);
        begun = System.nanoTime();
        processorBegun = processor;
    }
}
