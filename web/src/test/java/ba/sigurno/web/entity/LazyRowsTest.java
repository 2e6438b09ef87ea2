package ba.sigurno.web.entity;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.persistence.i18n.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LazyRowsTest {

    private static final int TOTAL = 60;

    private final List<String> asked = new ArrayList<>();
    private final LazyRows<Integer> rows = new LazyRows<>(List.of(Columns.values()), this::page);

    private enum Columns implements Sort.Column {
        NAME,
        DAY;

        @Override
        public String path() {
            return "row." + name();
        }
    }

    private Page<Integer> page(Sort sort, int wished) {
        int page = Page.within(wished, TOTAL, Page.SIZE);
        asked.add(sort.orderBy("row.id", Language.BOSNIAN) + " page " + page);
        return Page.of(List.of(page), page, TOTAL, Page.SIZE);
    }

    @ParameterizedTest
    @CsvSource({"DAY, DAY", "-DAY, -DAY", "NAME, NAME", "row.id; --, NAME", "-, NAME", ", NAME"})
    void anOrderThatThereIsNotIsTheFirstOne(String sent, String taken) {
        rows.setSort(sent);
        assertThat(rows.getSort()).isEqualTo(taken);
    }

    @Test
    void theOrderOfTheAddressGoesIntoTheQuery() {
        rows.setSort("-DAY");
        rows.setPage(2);
        assertThat(rows.load(25, 25, Map.of(), Map.of())).containsExactly(2);
        assertThat(asked).containsExactly(" ORDER BY row.DAY DESC, row.id DESC page 2");
        assertThat(rows.order("DAY")).isEqualTo("descending");
        assertThat(rows.order("NAME")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"-4, 0", "0, 0", "1, 0", "3, 50", "99, 50"})
    void aPageThatThereIsNotIsTheNearest(int page, int first) {
        rows.setPage(page);
        assertThat(rows.getFirst()).isEqualTo(first);
        assertThat(rows.getShown()).isEqualTo(first / 25 + 1);
        assertThat(rows.getPages()).isEqualTo(3);
    }

    @Test
    void aPageIsReadOnceAndNeverLonger() {
        rows.getTotal();
        rows.getFirst();
        rows.count(Map.of());
        rows.load(0, 1_000_000, Map.of(), Map.of());
        assertThat(asked).containsExactly(" ORDER BY row.NAME, row.id page 1");
    }
}
