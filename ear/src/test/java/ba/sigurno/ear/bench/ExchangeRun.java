package ba.sigurno.ear.bench;

import ba.sigurno.ejb.exchange.format.ExchangedQuestion;
import ba.sigurno.ejb.exchange.format.QuestionReader;
import ba.sigurno.ejb.exchange.format.QuestionWriter;
import ba.sigurno.ejb.exchange.gift.GiftReader;
import ba.sigurno.ejb.exchange.gift.GiftWriter;
import ba.sigurno.ejb.exchange.moodle.MoodleReader;
import ba.sigurno.ejb.exchange.moodle.MoodleWriter;
import ba.sigurno.ejb.exchange.qti.reading.QtiReader;
import ba.sigurno.ejb.exchange.qti.writing.QtiVersion;
import ba.sigurno.ejb.exchange.qti.writing.QtiWriter;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.QuestionType;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Writes a file of questions or reads one, in a process of its own whose heap is small: what does not fit ends it.
 * Arguments: {@code write} or {@code read}, the format, how many questions, the file. Prints the seconds it took, the
 * peak of the heap in MiB and how many questions came through.
 */
public final class ExchangeRun {

    /** The formats by their names. */
    static final List<String> FORMATS = List.of("GIFT", "Moodle XML", "QTI 2.1", "QTI 3.0");

    private static final Map<String, Supplier<QuestionWriter>> WRITERS = Map.of(
            "GIFT",
            GiftWriter::new,
            "Moodle XML",
            MoodleWriter::new,
            "QTI 2.1",
            () -> new QtiWriter(QtiVersion.V2_1),
            "QTI 3.0",
            () -> new QtiWriter(QtiVersion.V3_0));

    private static final Map<String, Supplier<QuestionReader>> READERS = Map.of(
            "GIFT", GiftReader::new,
            "Moodle XML", MoodleReader::new,
            "QTI 2.1", QtiReader::new,
            "QTI 3.0", QtiReader::new);

    private ExchangeRun() {}

    /** Does it once. */
    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[2]);
        Path file = Path.of(arguments[3]);
        long begin = System.nanoTime();
        long questions = arguments[0].equals("write")
                ? write(WRITERS.get(arguments[1]).get(), types(arguments[1]), count, file)
                : read(READERS.get(arguments[1]).get(), file);
        System.out.println((System.nanoTime() - begin) / 1e9 + " " + peak() + " " + questions);
    }

    private static long write(QuestionWriter writer, int types, int count, Path file) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            writer.write(
                    IntStream.range(0, count)
                            .mapToObj(number -> question(number, types))
                            .iterator(),
                    Language.BOSNIAN,
                    out);
        }
        return count;
    }

    private static long read(QuestionReader reader, Path file) throws IOException {
        var understood = new long[1];
        reader.read(
                file, Language.BOSNIAN, item -> understood[0] += item.question().isPresent() ? 1 : 0);
        return understood[0];
    }

    /** How many types of questions the format carries: GIFT all but the last, as it has no gaps in a text. */
    private static int types(String format) {
        return QuestionType.values().length - (format.equals("GIFT") ? 1 : 0);
    }

    private static ExchangedQuestion question(int number, int types) {
        return new ExchangedQuestion(
                "q" + number,
                "Pitanje " + number,
                SampleQuestions.question(QuestionType.values()[number % types], number),
                List.of("lozinke", "difficulty:EASY"),
                List.of("Sigurnost"),
                Map.of());
    }

    /** The sum of the peaks of all parts of the heap: at least what was in use at any one time. */
    private static double peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / (double) (1 << 20);
    }
}
