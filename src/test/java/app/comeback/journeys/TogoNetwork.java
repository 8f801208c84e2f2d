package app.comeback.journeys;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * The network between a phone and the portal, with its tunnels and cellars. Pages come from the real portal; the
 * player's interface is the portal's own or the one in memory, and what happens to each sending can be said before.
 */
final class TogoNetwork implements AutoCloseable {

    /** What happens to a sending. */
    enum Fate {
        /** It never arrives. */
        REQUEST_LOST,
        /** It is stored, and nobody tells the phone. */
        ANSWER_LOST,
        /** It is stored, and the answer breaks off in its middle. */
        ANSWER_CUT,
        /** The portal is busy. */
        TOO_BUSY,
        /** It is stored, and the answer does not come before somebody lets it. */
        ANSWER_HELD
    }

    private static final String INTERFACE = "/api/togo/";
    private static final Set<String> NOT_PASSED =
            Set.of("connection", "content-length", "host", "upgrade", "transfer-encoding", "expect", "http2-settings");

    private final String portal;
    private final @Nullable TogoPortal memory;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Queue<Fate> fates = new ArrayDeque<>();
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();
    private CountDownLatch held = new CountDownLatch(1);
    private volatile boolean cut;
    private volatile String version = "";

    /**
     * A network to a portal.
     *
     * @param memory the interface in memory; null to use the portal's own
     */
    TogoNetwork(String portal, @Nullable TogoPortal memory) {
        this.portal = portal;
        this.memory = memory;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::pass);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** No request arrives and no answer comes back, from now on or no longer. */
    void cut(boolean yes) {
        cut = yes;
    }

    /** The player's files are of this version from now on. */
    void publish(String newVersion) {
        version = newVersion;
    }

    /** What happens to the next sending. */
    synchronized void next(Fate fate) {
        fates.add(fate);
    }

    /** How many sendings met with this. */
    int count(Fate fate) {
        return counts.getOrDefault(fate.name(), 0);
    }

    /** Lets what was held go on. */
    synchronized void release() {
        held.countDown();
        held = new CountDownLatch(1);
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            Fate fate = fateOf(exchange);
            if (cut || fate == Fate.REQUEST_LOST) {
                return;
            }
            if (fate == Fate.TOO_BUSY) {
                exchange.sendResponseHeaders(503, -1);
                return;
            }
            answer(exchange, body, fate);
        }
    }

    private synchronized @Nullable Fate fateOf(HttpExchange exchange) {
        if (cut || !exchange.getRequestMethod().equals("POST")) {
            return null;
        }
        Fate fate = fates.poll();
        if (fate != null) {
            counts.merge(fate.name(), 1, Integer::sum);
        }
        return fate;
    }

    private void answer(HttpExchange exchange, byte[] body, @Nullable Fate fate) throws IOException {
        String path = exchange.getRequestURI().getPath();
        TogoPortal.Answer answer = null;
        if (memory != null && path.startsWith(INTERFACE)) {
            answer = ask(memory, exchange, new String(body, StandardCharsets.UTF_8));
        } else if (memory != null && path.startsWith("/pictures/")) {
            answer = new TogoPortal.Answer(200, PICTURE);
        }
        byte[] bytes;
        int status;
        if (answer != null) {
            bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            status = answer.status();
            exchange.getResponseHeaders()
                    .set("Content-Type", path.startsWith(INTERFACE) ? "application/json" : "image/svg+xml");
        } else {
            HttpResponse<byte[]> real = forward(exchange, body);
            real.headers().map().forEach((name, values) -> copy(exchange, name, values));
            bytes = path.endsWith("/shell.js") ? shell(real.body()) : real.body();
            status = real.statusCode();
        }
        back(exchange, status, bytes, fate);
    }

    private byte[] shell(byte[] script) {
        String text = new String(script, StandardCharsets.UTF_8);
        return (version.isEmpty() ? text : text.replaceFirst("\"version\":\"\\w+\"", "\"version\":\"" + version + "\""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private void back(HttpExchange exchange, int status, byte[] bytes, @Nullable Fate fate) throws IOException {
        if (fate == Fate.ANSWER_HELD) {
            awaitRelease();
            return;
        }
        if (cut || fate == Fate.ANSWER_LOST) {
            return;
        }
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            int length = fate == Fate.ANSWER_CUT ? bytes.length / 2 : bytes.length;
            exchange.getResponseBody().write(bytes, 0, length);
            exchange.getResponseBody().flush();
        }
    }

    private void awaitRelease() {
        CountDownLatch latch;
        synchronized (this) {
            latch = held;
        }
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static TogoPortal.Answer ask(TogoPortal memory, HttpExchange exchange, String body) {
        var headers = exchange.getRequestHeaders();
        return exchange.getRequestURI().getPath().endsWith("/days")
                ? memory.getDays(headers.getFirst("If-None-Match"))
                : memory.postEntries(headers.getFirst("X-Comeback-Togo"), headers.getFirst("Content-Type"), body);
    }

    private HttpResponse<byte[]> forward(HttpExchange exchange, byte[] body) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal + exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!NOT_PASSED.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        request.header("X-Forwarded-Port", Integer.toString(server.getAddress().getPort()));
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void copy(HttpExchange exchange, String name, List<String> values) {
        if (!name.startsWith(":") && !NOT_PASSED.contains(name.toLowerCase(java.util.Locale.ROOT))) {
            exchange.getResponseHeaders().put(name, values);
        }
    }

    @Override
    public void close() {
        release();
        server.stop(0);
        threads.shutdownNow();
    }

    private static final String PICTURE = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 200"><path d="M20 170h280" stroke="#6c818a" \
            stroke-width="3"/><path d="M60 160 140 150 200 105 250 160" fill="none" stroke="#0b6868" stroke-width="14" \
            stroke-linecap="round" stroke-linejoin="round"/><circle cx="44" cy="150" r="16" fill="#0b6868"/></svg>
            """;
}
