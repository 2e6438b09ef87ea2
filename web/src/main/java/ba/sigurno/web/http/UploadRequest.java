package ba.sigurno.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.fileupload2.core.DiskFileItem;

/** A request whose files and fields {@link Uploads} has read: parts and parameters are what the servlet API says they are. */
final class UploadRequest extends HttpServletRequestWrapper {

    private final Map<String, String[]> parameters;
    private final List<Part> parts;

    UploadRequest(HttpServletRequest request, List<DiskFileItem> items) throws IOException {
        super(request);
        parts = items.stream().<Part>map(UploadPart::new).toList();
        // Those of the address come first.
        parameters = new LinkedHashMap<>(request.getParameterMap());
        for (var item : items) {
            if (item.isFormField()) {
                var value = new String[] {item.getString(StandardCharsets.UTF_8)};
                parameters.merge(item.getFieldName(), value, UploadRequest::join);
            }
        }
    }

    private static String[] join(String[] first, String[] second) {
        return Stream.concat(Stream.of(first), Stream.of(second)).toArray(String[]::new);
    }

    @Override
    public String getParameter(String name) {
        var values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String[] getParameterValues(String name) {
        return parameters.get(name);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public Collection<Part> getParts() {
        return parts;
    }

    @Override
    public Part getPart(String name) {
        return parts.stream()
                .filter(part -> name.equals(part.getName()))
                .findFirst()
                .orElse(null);
    }
}
