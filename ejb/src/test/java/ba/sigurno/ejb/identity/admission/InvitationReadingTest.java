package ba.sigurno.ejb.identity.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ba.sigurno.ejb.identity.link.WorkAddress;
import ba.sigurno.ejb.text.SpreadsheetReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvitationReadingTest {

    @Test
    void anAddressIsTakenWhereverItStandsAndTheWordsBesideItAreTheName() {
        assertThat(read("Emina Hadžić <Emina@skola.ba>\nmirza@skola.ba\nselma@skola.ba Selma Đulić"))
                .extracting(InvitationLine::email, InvitationLine::name)
                .containsExactly(
                        tuple("emina@skola.ba", "Emina Hadžić"),
                        tuple("mirza@skola.ba", ""),
                        tuple("selma@skola.ba", "Selma Đulić"));
    }

    @Test
    void aRowOfTitlesIsNoPersonAndNoOtherColumnIsKept() {
        var lines = read("Ime;Prezime;JMBG;E-pošta\nEmina;Hadžić;0101990175001;emina@skola.ba");
        assertThat(lines)
                .extracting(InvitationLine::row, InvitationLine::email, InvitationLine::name)
                .containsExactly(tuple(2, "emina@skola.ba", "Emina Hadžić"));
        assertThat(lines.toString()).doesNotContain("0101990175001");
    }

    @Test
    void whatCannotBeInvitedSaysWhy() {
        var lines = read("a@skola.ba\n0101990175001 bez adrese\nkriva@adresa\nx@mailinator.com\nA@skola.ba");
        assertThat(lines)
                .extracting(InvitationLine::effect)
                .containsExactly(
                        InvitationEffect.NEW,
                        InvitationEffect.BAD,
                        InvitationEffect.BAD,
                        InvitationEffect.DISPOSABLE,
                        InvitationEffect.DOUBLE);
        assertThat(lines.get(4).earlier()).isEqualTo(1);
        assertThat(lines.toString()).doesNotContain("0101990175001");
    }

    @Test
    void aMailboxBelowAThrownAwayDomainIsThrownAwayToo() {
        assertThat(WorkAddress.isDisposable("x@eu.yopmail.com")).isTrue();
        assertThat(WorkAddress.isDisposable("x@notyopmail.com")).isFalse();
    }

    @Test
    void aListComesBackAsItWasWritten() {
        var document = new InvitationDocument(read("Emina Hadžić <emina@skola.ba>"));
        assertThat(InvitationDocument.read(document.write())).isEqualTo(document);
        assertThat(document.isFit()).isTrue();
        assertThat(new InvitationDocument(read("a@skola.ba\nkriva")).isFit()).isFalse();
    }

    private static List<InvitationLine> read(String text) {
        return InvitationReading.read(SpreadsheetReader.read(text.getBytes(StandardCharsets.UTF_8), 100));
    }
}
