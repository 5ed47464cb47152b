package cairn.benchmark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A slow line before a server of this machine: it takes a round trip to open a connection, as TCP does, and half of one
 * for each way; all connections share the line, which carries so many bits a second in each direction; and each
 * connection begins with ten segments on the way and one more for each that arrived (slow start, RFC 6928 and 5681). No
 * segment is lost, and nothing is encrypted.
 */
final class SlowNetwork implements AutoCloseable {

    /** The bytes of a segment that are the sender's own, and those around them on the line (IPv4 and TCP). */
    private static final int SEGMENT = 1_460;

    private static final int AROUND = 40;
    private static final int FIRST_WINDOW = 10;

    private final ServerSocket entrance;
    private final int server;
    private final long roundTrip;
    private final Line up;
    private final Line down;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService senders = Executors.newCachedThreadPool();
    private final ScheduledExecutorService arrivals = Executors.newSingleThreadScheduledExecutor();

    /** The line before the server at that port of loopback. */
    SlowNetwork(int server, Duration roundTrip, int bitsPerSecond) throws IOException {
        this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.server = server;
        this.roundTrip = roundTrip.toNanos();
        this.up = new Line(bitsPerSecond);
        this.down = new Line(bitsPerSecond);
        senders.execute(this::accept);
    }

    /** Where it is entered. */
    int port() {
        return entrance.getLocalPort();
    }

    /** Ends every connection. */
    private void hangUp() {
        open.forEach(SlowNetwork::end);
        open.clear();
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        hangUp();
        senders.shutdownNow();
        arrivals.shutdownNow();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = entrance.accept();
                long connected = System.nanoTime() + roundTrip;
                Socket behind = new Socket(InetAddress.getLoopbackAddress(), server);
                behind.setTcpNoDelay(true);
                client.setTcpNoDelay(true);
                open.add(client);
                open.add(behind);
                senders.execute(() -> carry(client, behind, up, connected));
                senders.execute(() -> carry(behind, client, down, connected));
            }
        } catch (IOException e) {
            hangUp();
        }
    }

    private void carry(Socket from, Socket to, Line line, long begin) {
        sleepUntil(begin);
        Window window = new Window();
        byte[] segment = new byte[SEGMENT];
        try {
            int length = from.getInputStream().read(segment);
            while (length >= 0) {
                window.waitForRoom();
                long arrives = line.send(length + AROUND) + roundTrip / 2;
                window.sent(arrives + roundTrip / 2);
                byte[] bytes = Arrays.copyOf(segment, length);
                at(arrives, () -> to.getOutputStream().write(bytes));
                length = from.getInputStream().read(segment);
            }
            at(line.send(AROUND) + roundTrip / 2, to::shutdownOutput);
        } catch (IOException e) {
            end(to);
        }
    }

    private void at(long time, Arrival arrival) {
        arrivals.schedule(
                () -> {
                    arrival.happen();
                    return null;
                },
                time - System.nanoTime(),
                TimeUnit.NANOSECONDS);
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is at its end anyway.
        }
    }

    private static void sleepUntil(long time) {
        for (long left = time - System.nanoTime(); left > 0; left = time - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private interface Arrival {

        void happen() throws IOException;
    }

    /** One direction, which carries one segment after another. */
    private static final class Line {

        private final double nanosPerByte;
        private long free = System.nanoTime();

        Line(int bitsPerSecond) {
            this.nanosPerByte = 8e9 / bitsPerSecond;
        }

        /** When the last of so many bytes has left. */
        synchronized long send(int bytes) {
            free = Math.max(free, System.nanoTime()) + (long) (bytes * nanosPerByte);
            return free;
        }
    }

    /** What one side of a connection may have on the way. */
    private static final class Window {

        private final Queue<Long> acknowledgements = new ArrayDeque<>();
        private int size = FIRST_WINDOW;

        void waitForRoom() {
            while (acknowledgements.size() >= size || isDue()) {
                sleepUntil(acknowledgements.remove());
                size++;
            }
        }

        private boolean isDue() {
            Long next = acknowledgements.peek();
            return next != null && next <= System.nanoTime();
        }

        void sent(long acknowledged) {
            acknowledgements.add(acknowledged);
        }
    }
}
