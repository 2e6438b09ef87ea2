package ba.sigurno.web.file;

import ba.sigurno.ejb.file.AcceptedFile;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Sends files of people to be kept, never to be shown within a page. */
public final class FileDownload {

    /** Opened on its own all the same it may neither run nor fetch anything. */
    private static final String POLICY = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox";

    private FileDownload() {}

    /** Sends a file that no browser is to keep. */
    public static Response once(AcceptedFile file) {
        return answer(file)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    /**
     * Sends a file, or nothing to a browser that has it already.
     *
     * @param cacheControl who may keep it and how long (RFC 9111)
     */
    public static Response unlessKept(Request request, AcceptedFile file, String cacheControl) {
        var tag = new EntityTag(file.digest());
        var kept = request.evaluatePreconditions(tag);
        return (kept == null ? answer(file).tag(tag) : kept)
                .header(HttpHeaders.CACHE_CONTROL, cacheControl)
                .build();
    }

    private static Response.ResponseBuilder answer(AcceptedFile file) {
        return Response.ok(file.bytes(), file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(file.name()))
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff");
    }

    /** The name in both forms of RFC 6266: letters that not every browser knows stand in the second. */
    private static String attachment(String name) {
        var plain = name.replaceAll("[^\\x20-\\x7E]|[\"\\\\]", "_");
        var coded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + coded;
    }
}
