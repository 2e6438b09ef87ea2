package ba.sigurno.ejb.exchange.qti.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class ItemNamesTest {

    @Property
    void everyIdentifierHasANameOfXmlAndComesBack(@ForAll @NotEmpty String identifier) throws Exception {
        var name = ItemNames.name(identifier);
        var document =
                DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
        assertThatCode(() -> document.createElement(name)).doesNotThrowAnyException();
        assertThat(name).doesNotContain(":").isEqualTo(ItemNames.name(identifier));
        assertThat(ItemNames.identifier(name)).isEqualTo(identifier);
    }

    @Test
    void onlyWhatIsUnfitIsReplaced() {
        assertThat(ItemNames.name("šifra-7.a_b")).isEqualTo("šifra-7.a_b");
        assertThat(ItemNames.name("7-a")).isEqualTo("_x0037_-a");
        assertThat(ItemNames.name("-7")).isEqualTo("_x002D_7");
        assertThat(ItemNames.name("a b:c")).isEqualTo("a_x0020_b_x003A_c");
        assertThat(ItemNames.name("_x0037_")).isEqualTo("_x005F_x0037_");
    }

    @Test
    void aNameMadeElsewhereStaysAsItIs() {
        assertThat(ItemNames.identifier("item_x0041_")).isEqualTo("item_x0041_");
        assertThat(ItemNames.identifier("7-a")).isEqualTo("7-a");
    }
}
