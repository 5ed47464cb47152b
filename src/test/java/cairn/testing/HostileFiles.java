package cairn.testing;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What no editor would put into a content folder, each with the code that it is told with. */
public enum HostileFiles {
    PIPE("not-a-file") {
        @Override
        public void put(SampleSite site) throws Exception {
            run("mkfifo", site.folder().resolve("pages/pipe.md").toString());
        }
    },

    SOCKET("not-a-file") {
        @Override
        public void put(SampleSite site) throws IOException {
            // The path of a socket may not be as long as that of a test's folder.
            Path place = Path.of("/tmp")
                    .resolve("cairn-socket-" + ProcessHandle.current().pid());
            try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
                socket.bind(UnixDomainSocketAddress.of(place));
                Files.move(place, site.folder().resolve("pages/socket.md"));
            } finally {
                Files.deleteIfExists(place);
            }
        }
    },

    GIGABYTE("too-large") {
        @Override
        public void put(SampleSite site) throws IOException {
            try (RandomAccessFile file =
                    new RandomAccessFile(site.folder().resolve("pages/large.md").toFile(), "rw")) {
                file.setLength(1L << 30);
            }
        }
    },

    LINKS_OUTSIDE("outside") {
        @Override
        public void put(SampleSite site) throws IOException {
            Files.createSymbolicLink(site.folder().resolve("pages/all"), Path.of("/"));
            Files.createSymbolicLink(
                    site.folder().resolve("topics/up"), site.folder().getParent());
        }
    },

    LINKS_IN_A_CIRCLE("link-loop") {
        @Override
        public void put(SampleSite site) throws IOException {
            Files.createSymbolicLink(site.folder().resolve("topics/again"), Path.of(".."));
            Files.createSymbolicLink(site.folder().resolve("pages/one"), Path.of("two"));
            Files.createSymbolicLink(site.folder().resolve("pages/two"), Path.of("one"));
        }
    },

    DEEP_FOLDERS("folder-too-deep") {
        @Override
        public void put(SampleSite site) {
            site.write("pages/a/b/c/d/e/f/g/h/page.md", "Lost.");
        }
    },

    NAMES_THAT_CANNOT_BE_SHOWN("wrong-file-name") {
        @Override
        public void put(SampleSite site) throws Exception {
            site.write("pages/two\nlines.md", "Text.").write("pages/turned\u202e.md", "Text.");
            run(
                    "sh",
                    "-c",
                    "printf Text. > \"$(printf '%s/pages/caf\\351.md' \"$0\")\"",
                    site.folder().toString());
        }
    },

    NAMES_THAT_ARE_ONE("same-name-twice") {
        @Override
        public void put(SampleSite site) {
            site.write("snippets/First.md", "Text.");
        }
    },

    MORE_THAN_IS_CONTENT("too-much") {
        @Override
        public void put(SampleSite site) {
            for (int i = 0; i <= 260; i++) {
                site.write("pages/full-%03d.txt".formatted(i), new byte[256 * 1024]);
            }
        }
    },

    FILES_WITHOUT_NUMBER("too-many-files") {
        @Override
        public void put(SampleSite site) throws IOException {
            for (int i = 0; i <= 10_000; i++) {
                Files.createFile(site.folder().resolve("snippets/file" + i));
            }
        }
    },

    HIDDEN_CHARACTER("hidden-character") {
        @Override
        public void put(SampleSite site) {
            site.write("pages/about.md", "---\ntitle: About\ndescription: Us.\n---\n\nOne\u202etwo.\n");
        }
    },

    OTHER_ENCODINGS("not-utf-8") {
        @Override
        public void put(SampleSite site) {
            site.write("pages/about.md", "---\ntitle: About\n".getBytes(StandardCharsets.UTF_16))
                    .write("snippets/first.md", "Stop.".getBytes(StandardCharsets.UTF_16LE))
                    .write("redirects.yml", new byte[] {'a', '\n', 'b', (byte) 0xed, (byte) 0xa0, (byte) 0x80});
        }
    },

    TWO_VERSIONS_IN_ONE("merge-conflict") {
        @Override
        public void put(SampleSite site) {
            site.write(
                    "pages/about.md",
                    "---\ntitle: About\ndescription: Us.\n---\n\n<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> other\n");
        }
    };

    private final String code;

    HostileFiles(String code) {
        this.code = code;
    }

    /** The code of the problem that tells of it. */
    public String code() {
        return code;
    }

    /** Puts it into a site's folder. */
    public abstract void put(SampleSite site) throws Exception;

    private static void run(String... command) throws Exception {
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IllegalStateException("%s ended with %d".formatted(String.join(" ", command), status));
        }
    }
}
