package ba.sigurno.web.http;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import org.apache.commons.fileupload2.core.DiskFileItem;

/** A field of an upload, or a file of one, which lives until its request ends. */
record UploadPart(DiskFileItem item) implements Part {

    @Override
    public InputStream getInputStream() throws IOException {
        return item.getInputStream();
    }

    @Override
    public String getContentType() {
        return item.getContentType();
    }

    @Override
    public String getName() {
        return item.getFieldName();
    }

    @Override
    public String getSubmittedFileName() {
        return item.getName();
    }

    @Override
    public long getSize() {
        return item.getSize();
    }

    @Override
    public void write(String fileName) throws IOException {
        item.write(Path.of(fileName));
    }

    @Override
    public void delete() throws IOException {
        item.delete();
    }

    @Override
    public String getHeader(String name) {
        return item.getHeaders().getHeader(name);
    }

    @Override
    public Collection<String> getHeaders(String name) {
        var values = new ArrayList<String>();
        item.getHeaders().getHeaders(name).forEachRemaining(values::add);
        return values;
    }

    @Override
    public Collection<String> getHeaderNames() {
        var names = new ArrayList<String>();
        item.getHeaders().getHeaderNames().forEachRemaining(names::add);
        return names;
    }
}
