package app.comeback.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives every public page a strong ETag over its bytes and answers 304 when the reader has them. It also compresses:
 * the server itself leaves a response with a strong ETag uncompressed, because each encoding needs an ETag of its own.
 */
@Component
@Order(0)
class PublicCaching extends OncePerRequestFilter {

    private static final String MAY_BE_KEPT = "public, max-age=60, must-revalidate";
    private static final String ASK_AGAIN = "no-cache";
    private static final int WORTH_COMPRESSING = 1024;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !PublicPages.isPage(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper buffer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, buffer);
        if (response.isCommitted()) {
            return;
        }
        boolean found = buffer.getStatus() == HttpServletResponse.SC_OK;
        response.setHeader(HttpHeaders.CACHE_CONTROL, found ? MAY_BE_KEPT : ASK_AGAIN);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        byte[] page = buffer.getContentAsByteArray();
        if (page.length > 0) {
            send(request, response, page, found);
        }
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, byte[] page, boolean found)
            throws IOException {
        boolean compress =
                page.length >= WORTH_COMPRESSING && acceptsGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        String tag = '"' + hash(page) + (compress ? "-gzip\"" : "\"");
        if (found && new ServletWebRequest(request, response).checkNotModified(tag)) {
            return;
        }
        byte[] body = compress ? gzip(page) : page;
        if (compress) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static boolean acceptsGzip(@Nullable String accepted) {
        return accepted != null
                && Arrays.stream(accepted.toLowerCase(Locale.ROOT).split(","))
                        .map(String::strip)
                        .filter(coding -> coding.equals("gzip") || coding.startsWith("gzip;"))
                        .anyMatch(coding -> !coding.matches("gzip\\s*;\\s*q=0(\\.0*)?"));
    }

    private static byte[] gzip(byte[] page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(page.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(page);
        }
        return out.toByteArray();
    }

    private static String hash(byte[] page) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(page));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
