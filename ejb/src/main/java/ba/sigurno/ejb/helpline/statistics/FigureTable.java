package ba.sigurno.ejb.helpline.statistics;

import java.util.List;

/**
 * A table of figures, each rounded on its own.
 *
 * @param key the end of the message key of its title
 * @param labels the beginning of the message keys of what is counted
 * @param columns the ends of the message keys of its columns
 */
public record FigureTable(String key, String labels, List<String> columns, List<Row> rows) {

    /**
     * A row.
     *
     * @param label the end of the message key of what is counted
     * @param figures one for each column
     */
    public record Row(String label, List<Long> figures) {}
}
