package ba.sigurno.web.text;

import ba.sigurno.persistence.i18n.Language;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The formats in which a table can be downloaded. */
public enum SpreadsheetFormat {

    /** Comma-separated values. */
    CSV("text/csv;charset=UTF-8"),

    /** A workbook, Office Open XML. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String type;

    SpreadsheetFormat(String type) {
        this.type = type;
    }

    /** Returns the format of files whose names end so; JAX-RS reads parameters by it. */
    public static SpreadsheetFormat fromString(String ending) {
        return valueOf(ending.toUpperCase(Locale.ROOT));
    }

    /**
     * Answers with a file for the caller alone, which is written while it is sent.
     *
     * @param name its name without its ending, which is that of the sheet too
     */
    public Response download(String name, Language language, Spreadsheet content) {
        StreamingOutput file = out -> write(out, name, language, content);
        var fileName = name + "." + name().toLowerCase(Locale.ROOT);
        return Response.ok(file, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    /**
     * Writes a file.
     *
     * @param name the name of the sheet, where the format has one
     */
    public void write(OutputStream out, String name, Language language, Spreadsheet content) throws IOException {
        try (var writer = this == CSV ? new CsvWriter(out, language) : new XlsxWriter(out, name)) {
            content.write(writer);
        }
    }
}
