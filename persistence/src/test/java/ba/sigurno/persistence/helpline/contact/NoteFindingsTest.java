package ba.sigurno.persistence.helpline.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteFindingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Javila se Amra Kovačević iz razreda      | Amra Kovačević
                    Amra je zvala                            | Amra
                    Амра је звала                            | Амра
                    razgovor s Tarikom                       | Tarikom
                    разговор с Марком Илићем                 | Марком Илићем
                    zvati na 061 123-456 poslije škole       | 061 123-456
                    broj +387 61 123 456                     | +387 61 123 456
                    piše na neko.dijete@example.org          | neko.dijete@example.org
                    profil je na www.example.org/neko        | www.example.org/neko
                    vidi example.com/slika                   | example.com/slika
                    profil @mala.riba12                      | @mala.riba12
                    rođendan 14. 3. 2012.                    | 14. 3. 2012
                    rođena 2012                              | rođena 2012
                    datum 2012-03-14                         | 2012-03-14
                    stanuje u ulici Hrasno                   | ulici Hrasno
                    """)
    void whatMayTellWhoItIsIsFound(String note, String found) {
        assertThat(NoteFindings.of(note)).contains(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Želi znati kako se briše lažni profil. Objašnjeno korak po korak.",
                "Otac traži savjet o vremenu pred ekranom.",
                "Pita za Instagram i TikTok. Ima 13 godina, 2 sata dnevno.",
                "Друго јављање, договорен разговор."
            })
    void whatTellsNobodyIsNot(String note) {
        assertThat(NoteFindings.of(note)).isEmpty();
    }

    @Test
    void nothingIsNamedTwiceAndTenThingsAtMost() {
        assertThat(NoteFindings.of("dijete zove Amru i Amru")).containsExactly("Amru");
        assertThat(NoteFindings.of("a@b.ba ".repeat(3) + "x ".repeat(3) + "c@d.ba e@f.ba g@h.ba i@j.ba k@l.ba m@n.ba"
                        + " o@p.ba r@s.ba t@u.ba v@w.ba z@z.ba"))
                .hasSize(10);
    }
}
