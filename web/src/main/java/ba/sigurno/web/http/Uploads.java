package ba.sigurno.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.FileUploadSizeException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;

/**
 * Reads uploaded files (multipart/form-data, RFC 7578) where a page takes them from its caller, and refuses them
 * everywhere else before anything of them is kept. The server's own parser is not used: it never frees what it read.
 * The places are the filter's parameters in web.xml: {@code path → roles bytes [page for what is too big]}, with
 * {@code *} for everybody, bytes of the whole body.
 *
 * <p>A script that sends a form to show its progress ({@code send-files.js}) would follow a redirect unseen, and the
 * message for the next page would be gone: it is told by 201 where to go on.
 */
public class Uploads extends HttpFilter {

    /** The size up to which a file stays in memory, in bytes: no certificate to be checked may touch the disk. */
    static final int MAX_IN_MEMORY = 1024 * 1024 + 16 * 1024;

    private static final long serialVersionUID = 1L;

    /** What a script that sends a form says in {@code X-Requested-With}. */
    private static final String BY_SCRIPT = "upload";

    /** The greatest number of fields; the editor of a question has the most. */
    private static final long MAX_FIELDS = 2000;

    /** The biggest header of a field, in bytes; the name of a file may be long. */
    private static final int MAX_HEADER = 4096;

    private final Map<String, Place> places = new HashMap<>();

    /**
     * A place that takes files.
     *
     * @param roles who may hand them in
     * @param bytes the biggest body
     * @param tooBig the page that explains what is too big; null for the error page
     */
    private record Place(Set<String> roles, long bytes, String tooBig) {

        static Place read(String text) {
            var words = text.split(" ");
            return new Place(Set.of(words[0].split(",")), Long.parseLong(words[1]), words.length > 2 ? words[2] : null);
        }

        boolean isFor(HttpServletRequest request) {
            return roles.contains("*") || roles.stream().anyMatch(request::isUserInRole);
        }
    }

    @Override
    public void init() {
        for (var path : Collections.list(getInitParameterNames())) {
            places.put(path, Place.read(getInitParameter(path)));
        }
    }

    /** Returns whether a request brings files, or says so. */
    public static boolean isMultipart(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var place = places.get(request.getServletPath());
        if (!isMultipart(request)) {
            chain.doFilter(new NoFiles(request), response);
        } else if (place == null) {
            Problem.refuse(request, response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else {
            boolean byScript = BY_SCRIPT.equals(request.getHeader("X-Requested-With"));
            answer(place, request, byScript ? new ToldResponse(response) : response, chain);
        }
    }

    private static void answer(Place place, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!place.isFor(request)) {
            // Answered as to anybody who may not open the page.
            Problem.passOver(request);
            chain.doFilter(new UploadRequest(request, List.of()), response);
        } else if (request.getContentLengthLong() > place.bytes()) {
            refuse(place, request, response);
        } else {
            take(place, request, response, chain);
        }
    }

    private static void take(Place place, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        List<DiskFileItem> items;
        try {
            items = read(place, request);
        } catch (FileUploadSizeException e) {
            refuse(place, request, response);
            return;
        } catch (FileUploadException | InvalidPathException e) {
            Problem.refuse(request, response, HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            chain.doFilter(new UploadRequest(request, items), response);
        } finally {
            free(items);
        }
    }

    private static List<DiskFileItem> read(Place place, HttpServletRequest request) throws IOException {
        var upload = new JakartaServletFileUpload<DiskFileItem, DiskFileItemFactory>(
                DiskFileItemFactory.builder().setBufferSize(MAX_IN_MEMORY).get());
        upload.setMaxSize(place.bytes());
        upload.setMaxFileCount(MAX_FIELDS);
        upload.setMaxPartHeaderSize(MAX_HEADER);
        upload.setHeaderCharset(StandardCharsets.UTF_8);
        var items = upload.parseRequest(request);
        try {
            // Fails for what can be the name of no file.
            items.forEach(DiskFileItem::getName);
        } catch (InvalidPathException e) {
            free(items);
            throw e;
        }
        return items;
    }

    private static void free(List<DiskFileItem> items) throws IOException {
        for (var item : items) {
            item.delete();
        }
    }

    private static void refuse(Place place, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (place.tooBig() == null) {
            Problem.refuse(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            Problem.passOver(request);
            response.sendRedirect(request.getContextPath() + place.tooBig());
        }
    }

    /** A request without files: a page with a field for them asks whatever was sent, and the server's own parser throws. */
    private static final class NoFiles extends HttpServletRequestWrapper {

        private NoFiles(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Collection<Part> getParts() {
            return List.of();
        }

        @Override
        public Part getPart(String name) {
            return null;
        }
    }

    /** A response that tells where to go on instead of leading there. */
    private static final class ToldResponse extends HttpServletResponseWrapper {

        private ToldResponse(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendRedirect(String location) {
            setStatus(SC_CREATED);
            setHeader("Location", location);
        }
    }
}
