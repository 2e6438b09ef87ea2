package ba.sigurno.web.entity;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import java.util.Objects;
import org.primefaces.component.api.UIColumn;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.component.datatable.DataTableRenderer;

/**
 * Writes {@code s:lazyTable}. PrimeFaces' own renderer, which this one extends, knows no header of a row: here the cell
 * of the column with the attribute {@value #ROW_HEADER} is one, so that a screen reader says whose the other cells are.
 */
public class ListRenderer extends DataTableRenderer {

    private static final String ROW_HEADER = "rowHeader";

    @Override
    protected void encodeCell(
            FacesContext faces, DataTable table, UIColumn column, boolean selected, boolean selectable, int row)
            throws IOException {
        if (!isHeader(column)) {
            super.encodeCell(faces, table, column, selected, selectable, row);
            return;
        }
        var writer = faces.getResponseWriter();
        faces.setResponseWriter(new HeaderWriter(writer));
        try {
            super.encodeCell(faces, table, column, selected, selectable, row);
        } finally {
            faces.setResponseWriter(writer);
        }
    }

    private static boolean isHeader(UIColumn column) {
        return column instanceof UIComponent component
                && Boolean.parseBoolean(
                        Objects.toString(component.getAttributes().get(ROW_HEADER)));
    }

    /** Writes a cell as {@code th}; there are no tables in cells. */
    private static final class HeaderWriter extends ResponseWriterWrapper {

        private HeaderWriter(ResponseWriter wrapped) {
            super(wrapped);
        }

        @Override
        public void startElement(String name, UIComponent component) throws IOException {
            super.startElement(element(name), component);
            if ("td".equals(name)) {
                super.writeAttribute("scope", "row", null);
            }
        }

        @Override
        public void endElement(String name) throws IOException {
            super.endElement(element(name));
        }

        @Override
        public void writeAttribute(String name, Object value, String property) throws IOException {
            super.writeAttribute(name, "gridcell".equals(value) ? "rowheader" : value, property);
        }

        private static String element(String name) {
            return "td".equals(name) ? "th" : name;
        }
    }
}
