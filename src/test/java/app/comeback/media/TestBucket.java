package app.comeback.media;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * One bucket of an S3-compatible store, kept in memory. It computes each request's signature (version 4) anew from its
 * own copy of the secret and refuses every other, and checks the body against its hash where that was signed.
 */
final class TestBucket implements AutoCloseable {

    static final String NAME = "films";
    static final String ACCESS_KEY = "portal";
    static final String SECRET_KEY = "a secret of the test";

    private static final Pattern AUTHORIZATION = Pattern.compile(
            "AWS4-HMAC-SHA256 Credential=([^/]+)/((\\d{8})/([^/]+)/s3/aws4_request), ?SignedHeaders=([^,]+), ?Signature=(\\w+)");
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d+)-(\\d*)");

    private final HttpServer server;
    private final Map<String, byte[]> objects = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    TestBucket() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    String endpoint() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    S3Properties settings(String secret) {
        return new S3Properties(endpoint(), "eu-north-1", NAME, ACCESS_KEY, secret, true);
    }

    /** Method and path of every request that was let in. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String path = exchange.getRequestURI().getRawPath();
            if (!isSigned(exchange, body)) {
                error(exchange, 403, "SignatureDoesNotMatch");
            } else if (!path.equals("/" + NAME) && !path.startsWith("/" + NAME + "/")) {
                error(exchange, 404, "NoSuchBucket");
            } else {
                requests.add(exchange.getRequestMethod() + " " + path);
                serve(exchange, path, body);
            }
        }
    }

    private void serve(HttpExchange exchange, String path, byte[] body) throws IOException {
        byte[] there = objects.get(path);
        switch (exchange.getRequestMethod()) {
            case "PUT" -> {
                objects.put(path, body);
                exchange.getResponseHeaders().add("ETag", "\"" + hex(sha256(body)) + "\"");
                exchange.sendResponseHeaders(200, -1);
            }
            case "DELETE" -> {
                objects.remove(path);
                exchange.sendResponseHeaders(204, -1);
            }
            case "HEAD" -> exchange.sendResponseHeaders(there != null || path.equals("/" + NAME) ? 200 : 404, -1);
            default -> {
                if (there == null) {
                    error(exchange, 404, "NoSuchKey");
                } else {
                    give(exchange, there);
                }
            }
        }
    }

    private static void give(HttpExchange exchange, byte[] all) throws IOException {
        Matcher range =
                RANGE.matcher(String.valueOf(exchange.getRequestHeaders().getFirst("Range")));
        int from = range.matches() ? Integer.parseInt(range.group(1)) : 0;
        if (from >= all.length) {
            error(exchange, 416, "InvalidRange");
            return;
        }
        byte[] part = Arrays.copyOfRange(all, from, all.length);
        exchange.sendResponseHeaders(range.matches() ? 206 : 200, part.length);
        exchange.getResponseBody().write(part);
    }

    private static void error(HttpExchange exchange, int status, String code) throws IOException {
        byte[] body = "<Error><Code>%s</Code><Message>no</Message></Error>"
                .formatted(code)
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/xml");
        boolean isHead = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, isHead ? -1 : body.length);
        if (!isHead) {
            exchange.getResponseBody().write(body);
        }
    }

    private static boolean isSigned(HttpExchange exchange, byte[] body) {
        Matcher said = AUTHORIZATION.matcher(
                String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        String hash = exchange.getRequestHeaders().getFirst("x-amz-content-sha256");
        boolean isBody = "UNSIGNED-PAYLOAD".equals(hash) || hex(sha256(body)).equals(hash);
        if (!said.matches() || !said.group(1).equals(ACCESS_KEY) || !isBody) {
            return false;
        }
        List<String> signed = List.of(said.group(5).split(";"));
        Map<String, String> headers = new TreeMap<>();
        signed.forEach(name -> headers.put(
                name,
                String.valueOf(exchange.getRequestHeaders().getFirst(name)).strip()));
        String canonical = String.join(
                "\n",
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath(),
                String.valueOf(exchange.getRequestURI().getRawQuery()).replace("null", ""),
                headers.entrySet().stream()
                        .map(header -> header.getKey() + ":" + header.getValue() + "\n")
                        .collect(Collectors.joining()),
                said.group(5),
                hash);
        String toSign = String.join(
                "\n",
                "AWS4-HMAC-SHA256",
                headers.get("x-amz-date"),
                said.group(2),
                hex(sha256(canonical.getBytes(StandardCharsets.UTF_8))));
        byte[] key = ("AWS4" + SECRET_KEY).getBytes(StandardCharsets.UTF_8);
        for (String part : List.of(said.group(3), said.group(4), "s3", "aws4_request")) {
            key = hmac(key, part);
        }
        return hex(hmac(key, toSign)).equals(said.group(6));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
