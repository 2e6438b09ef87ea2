package ba.sigurno.ejb.certificate.seal;

import eu.europa.esig.dss.spi.client.http.DataLoader;
import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Calls authorities by HTTP, while somebody waits for a certificate: they answer shortly, within seconds, or not at all. It
 * takes the place of the loader of DSS, which follows redirects and reads as much as it is given.
 */
public final class ShortCalls implements DataLoader {

    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final int OK = 200;

    /** Far more than an answer has, and enough for a long list, in bytes. */
    private static final int MAX = 1024 * 1024;

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();

    private final String type;

    /** Creates calls with questions of this media type. */
    public ShortCalls(String type) {
        this.type = type;
    }

    @Override
    public byte[] get(String address) {
        return answer(HttpRequest.newBuilder(URI.create(address)).GET().build());
    }

    @Override
    public DataAndUrl get(List<String> addresses) {
        throw new UnsupportedOperationException("One address at a time");
    }

    @Override
    public byte[] post(String address, byte[] question) {
        return answer(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(question))
                .build());
    }

    @Override
    public void setContentType(String contentType) {
        throw new UnsupportedOperationException("The type is " + type);
    }

    private static byte[] answer(HttpRequest request) {
        // The timeout of a request ends with the answer's head; its body could come for hours.
        var call = CLIENT.sendAsync(request, head -> new ShortBody());
        try {
            return body(call.get(TIMEOUT.toSeconds(), TimeUnit.SECONDS));
        } catch (TimeoutException e) {
            throw new DSSExternalResourceException(request.uri() + " does not answer in time", e);
        } catch (ExecutionException e) {
            throw new DSSExternalResourceException(request.uri() + ": " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DSSExternalResourceException("interrupted", e);
        } finally {
            call.cancel(true);
        }
    }

    private static byte[] body(HttpResponse<byte[]> response) {
        if (response.statusCode() != OK) {
            throw new DSSExternalResourceException(response.uri() + " answers " + response.statusCode());
        }
        if (response.body().length == 0) {
            throw new DSSExternalResourceException(response.uri() + " answers nothing");
        }
        return response.body();
    }

    /** Takes the body of an answer, unless it is long. */
    private static final class ShortBody implements BodySubscriber<byte[]> {

        private final BodySubscriber<byte[]> bytes = HttpResponse.BodySubscribers.ofByteArray();
        private Subscription subscription;
        private long length;

        @Override
        public CompletionStage<byte[]> getBody() {
            return bytes.getBody();
        }

        @Override
        public void onSubscribe(Subscription given) {
            subscription = given;
            bytes.onSubscribe(given);
        }

        @Override
        public void onNext(List<ByteBuffer> parts) {
            length += parts.stream().mapToInt(ByteBuffer::remaining).sum();
            if (length > MAX) {
                subscription.cancel();
                bytes.onError(new IOException("The answer is longer than " + MAX + " bytes"));
            } else {
                bytes.onNext(parts);
            }
        }

        @Override
        public void onError(Throwable cause) {
            bytes.onError(cause);
        }

        @Override
        public void onComplete() {
            bytes.onComplete();
        }
    }
}
