package cairn.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Watches what a tab draws, frame by frame (Chrome DevTools Protocol, Page.startScreencast). The driver's own line waits
 * while a page is on its way, and what a reader sees in that time is just what some tests look at.
 */
public final class ScreenWatch implements AutoCloseable {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Frames frames = new Frames();
    private final WebSocket socket;

    /** Watches the tab that is open in the browser listening there. */
    ScreenWatch(String hostAndPort, String tab) {
        URI address = URI.create("ws://%s/devtools/page/%s".formatted(hostAndPort, tab));
        socket = client.newWebSocketBuilder().buildAsync(address, frames).join();
        send("Page.startScreencast", Map.of("format", "png"));
    }

    /** Waits until something is drawn that has more than one colour. */
    public void awaitSomething() {
        await(false);
    }

    /**
     * Waits until one colour and nothing else is drawn.
     *
     * @return when that was, in nanoseconds as of {@link System#nanoTime}
     */
    public long awaitNothing() {
        return await(true);
    }

    @Override
    public void close() {
        socket.abort();
    }

    private long await(boolean empty) {
        Frame frame = next();
        while (frame.empty() != empty) {
            frame = next();
        }
        return frame.at();
    }

    private Frame next() {
        try {
            Frame frame = frames.drawn.poll(20, TimeUnit.SECONDS);
            if (frame == null) {
                throw new IllegalStateException("The browser drew nothing new within twenty seconds.");
            }
            send("Page.screencastFrameAck", Map.of("sessionId", frame.number()));
            return frame;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void send(String method, Map<String, ?> parameters) {
        socket.sendText(JSON.writeValueAsString(Map.of("id", 1, "method", method, "params", parameters)), true)
                .join();
    }

    private record Frame(int number, boolean empty, long at) {}

    private static final class Frames implements WebSocket.Listener {

        private final BlockingQueue<Frame> drawn = new LinkedBlockingQueue<>();
        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                long now = System.nanoTime();
                JsonNode message = JSON.readTree(text.toString());
                text.setLength(0);
                if (message.path("method").asString("").equals("Page.screencastFrame")) {
                    JsonNode frame = message.path("params");
                    drawn.add(new Frame(frame.path("sessionId").asInt(), isOneColour(frame), now));
                }
            }
            socket.request(1);
            return null;
        }

        private static boolean isOneColour(JsonNode frame) {
            byte[] png = Base64.getDecoder().decode(frame.path("data").asString(""));
            try {
                BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
                int width = picture.getWidth();
                int[] dots = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
                return IntStream.of(dots).distinct().count() == 1;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
