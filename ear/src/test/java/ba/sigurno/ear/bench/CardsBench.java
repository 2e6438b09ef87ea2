package ba.sigurno.ear.bench;

import ba.sigurno.ejb.enrolment.card.CardSheet;
import ba.sigurno.ejb.enrolment.card.LoginCards;
import ba.sigurno.persistence.i18n.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;

/** How long it takes to draw the login cards of a class, and of a thousand pupils, and how big the files are. */
final class CardsBench implements Benchmark {

    private static final int CLASS = 30;
    private static final int SCHOOL = 1_000;
    private static final int WARM_UPS = 10;
    private static final int TIMES = 9;

    @Override
    public void run(Report report) {
        for (int cards : new int[] {CLASS, SCHOOL}) {
            var sheet = sheet(cards);
            var bytes = new int[1];
            boolean many = cards == SCHOOL;
            var taken = Timing.milliseconds(many ? 1 : WARM_UPS, many ? 3 : TIMES, time -> bytes[0] = draw(sheet));
            double seconds = Timing.percentile(taken, 50) / 1e3;
            double size = bytes[0] / 1024.0;
            report.figure("login cards", cards + ", median", seconds, "s");
            report.figure("login cards", cards + ", size", size, "KiB");
            report.headline("cards" + cards + "Seconds", seconds);
            report.headline("cards" + cards + "Kb", size);
        }
    }

    private static int draw(CardSheet sheet) {
        var pdf = new ByteArrayOutputStream();
        try {
            LoginCards.render(sheet, pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.size();
    }

    private static CardSheet sheet(int cards) {
        return new CardSheet(
                Language.BOSNIAN,
                "VI-2 · JU Osnovna škola „Čelić“ · 2026/2027.",
                "KRUG-4713",
                "https://sigurno.example/join?c=KRUG-4713",
                Instant.EPOCH,
                CardSheet.Wording.in(Language.BOSNIAN),
                IntStream.range(0, cards)
                        .mapToObj(number -> new CardSheet.Card(
                                "Hrabra Lasta " + number,
                                Optional.of("Đurđica " + number),
                                String.valueOf(100_000 + number)))
                        .toList());
    }
}
