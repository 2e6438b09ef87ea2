package ba.sigurno.ejb.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.persistence.i18n.DomainException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {

    @ParameterizedTest
    @CsvSource({"1,0,1", "3,0,1", "0,60,1", "-5,60,1", "2,60,2", "3,60,3", "4,60,3", "2,50,2", "3,50,2"})
    void theNearestPageThatExistsIsShown(int wished, long total, int shown) {
        assertThat(Page.within(wished, total, 25)).isEqualTo(shown);
    }

    @Test
    void aListThatIsTooLongForAFileIsNotRead() {
        assertThatThrownBy(() -> Page.readWhole(null, Page.MAX_WHOLE + 1)).isInstanceOf(DomainException.class);
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "25,1", "26,2", "50,2", "51,3"})
    void thereIsAlwaysAPage(long total, int pages) {
        assertThat(Page.of(List.of(), 1, total, 25).pages()).isEqualTo(pages);
    }
}
