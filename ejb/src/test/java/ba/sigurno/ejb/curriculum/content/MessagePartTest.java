package ba.sigurno.ejb.curriculum.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagePartTest {

    /** Signs stand in brackets, with the marks that stay with them behind a bar; what else can be touched in braces. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "Vaš paket čeka. [Platite odmah] na [posta.example] => {Vaš paket čeka.} [Platite odmah] na [posta.example]",
                "[Mač je tvoj], ali [samo ako pošalješ sliku]. => [Mač je tvoj|,] ali [samo ako pošalješ sliku|.]",
                "[Plati odmah]![posta.example]/bon => [Plati odmah|!][posta.example]/bon",
                "Danas skačem! To je lako. Idi na [zum.example] => {Danas skačem!}{ To je lako.}{ Idi na }[zum.example]",
                "Bez znakova => {Bez znakova}",
                "[Sve je znak] => [Sve je znak]"
            })
    void splitsAMessageAtItsSignsAndSentences(String message, String parts) {
        var lines = MessagePart.of(message, List.of("prvi", "drugi"));
        assertThat(lines).hasSize(1);
        assertThat(told(lines.get(0))).isEqualTo(parts);
    }

    @Test
    void countsSignsThroughLinesAndKeepsTheirReasons() {
        var lines = MessagePart.of("[Riba plače!]\n\n[Niz propada!]", List.of("krivica", "niz"));
        assertThat(lines).hasSize(3);
        assertThat(lines.get(2)).containsExactly(new MessagePart(2, "Niz propada!", "", "niz", true));
    }

    @Test
    void nothingOfTheMessageIsLost() {
        var message = "Čestitamo! [Poklon ističe!] Ostalo je još 7… Upiši ime i [pošalji dalje], odmah.";
        var text = MessagePart.of(message, List.of("žurba", "lanac")).stream()
                .flatMap(List::stream)
                .map(MessagePart::shown)
                .collect(Collectors.joining());
        assertThat(text).isEqualTo(message.replaceAll("[\\[\\]]", ""));
    }

    private static String told(List<MessagePart> parts) {
        return parts.stream()
                .map(part -> part.isSign()
                        ? "[" + part.text() + (part.mark().isEmpty() ? "" : "|" + part.mark()) + "]"
                        : part.touchable() ? "{" + part.text() + "}" : part.text())
                .collect(Collectors.joining())
                .strip();
    }
}
