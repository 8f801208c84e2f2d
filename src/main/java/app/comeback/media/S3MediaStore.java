package app.comeback.media;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.DisposableBean;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Keeps pictures and films in a bucket, each under {@code media/} and its hash; the bucket stays closed to the public. */
class S3MediaStore implements MediaStore, DisposableBean {

    private static final String FOLDER = "media/";
    private static final int NOT_FOUND = 404;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final int FORBIDDEN = 403;

    /** For what moves no bytes. */
    private static final AwsRequestOverrideConfiguration SHORT = AwsRequestOverrideConfiguration.builder()
            .apiCallTimeout(Duration.ofSeconds(8))
            .build();

    private final S3Client client;
    private final String bucket;

    S3MediaStore(S3Properties settings) {
        // Stores that are not Amazon's do not all know its chunks and newer checksums; the name is a hash anyway.
        S3ClientBuilder builder = S3Client.builder()
                .region(Region.of(settings.region()))
                .serviceConfiguration(S3Configuration.builder()
                        .pathStyleAccessEnabled(settings.pathStyle())
                        .chunkedEncodingEnabled(false)
                        .build())
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECTING)
                        .socketTimeout(PATIENCE));
        if (!settings.endpoint().isBlank()) {
            builder.endpointOverride(URI.create(settings.endpoint()));
        }
        this.client = builder.build();
        this.bucket = settings.bucket();
    }

    @Override
    public void put(String hash, Path file) throws IOException {
        String key = key(hash);
        try {
            if (!isThere(key)) {
                client.putObject(request -> request.bucket(bucket).key(key), RequestBody.fromFile(file));
            }
        } catch (SdkException e) {
            throw new IOException("The store did not take " + hash, e);
        }
    }

    private boolean isThere(String key) {
        try {
            client.headObject(request -> request.bucket(bucket).key(key).overrideConfiguration(SHORT));
            return true;
        } catch (S3Exception e) {
            // Without the right to list, Amazon does not say that something is missing; then the upload decides.
            if (e.statusCode() == NOT_FOUND || e.statusCode() == FORBIDDEN) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public InputStream read(String hash, long from) throws IOException {
        String key = key(hash);
        try {
            return new Fetched(
                    client.getObject(request -> request.bucket(bucket).key(key).range("bytes=" + from + "-")));
        } catch (SdkException e) {
            throw new IOException("The store did not give " + hash, e);
        }
    }

    @Override
    public void delete(String hash) throws IOException {
        String key = key(hash);
        try {
            client.deleteObject(request -> request.bucket(bucket).key(key).overrideConfiguration(SHORT));
        } catch (SdkException e) {
            throw new IOException("The store did not remove " + hash, e);
        }
    }

    @Override
    public void check() throws IOException {
        try {
            client.headBucket(request -> request.bucket(bucket).overrideConfiguration(SHORT));
        } catch (SdkException e) {
            throw new IOException("The bucket " + bucket + " does not answer", e);
        }
    }

    @Override
    public void destroy() {
        client.close();
    }

    private static String key(String hash) {
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Not a hash");
        }
        return FOLDER + hash.substring(0, 2) + "/" + hash;
    }

    /** Lets go of what is left, instead of fetching a whole film for the range that a player asked for. */
    private static final class Fetched extends FilterInputStream {

        private final ResponseInputStream<GetObjectResponse> response;

        Fetched(ResponseInputStream<GetObjectResponse> response) {
            super(response);
            this.response = response;
        }

        @Override
        public void close() throws IOException {
            response.abort();
            super.close();
        }
    }
}
