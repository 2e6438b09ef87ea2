package ba.sigurno.ejb.exchange.gift;

import static ba.sigurno.ejb.exchange.format.ReadItems.keys;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ba.sigurno.ejb.exchange.format.ExchangeLimits;
import ba.sigurno.ejb.exchange.format.ExchangedQuestion;
import ba.sigurno.ejb.exchange.format.Finding;
import ba.sigurno.ejb.exchange.format.ReadItem;
import ba.sigurno.ejb.exchange.format.ReadItems;
import ba.sigurno.persistence.exchange.format.ExchangeEffect;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction.Option;
import ba.sigurno.persistence.quiz.content.GapInteraction;
import ba.sigurno.persistence.quiz.content.Grading;
import ba.sigurno.persistence.quiz.content.MatchInteraction;
import ba.sigurno.persistence.quiz.content.NumberInteraction;
import ba.sigurno.persistence.quiz.content.NumberInteraction.Range;
import ba.sigurno.persistence.quiz.content.OrderInteraction;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.TextInteraction;
import ba.sigurno.persistence.quiz.content.Texts;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GiftReaderTest {

    @TempDir
    private Path folder;

    @Test
    void readsChoiceWithFeedbackAndExplanation() throws IOException {
        var question = question("""
                // question: 0  name: x
                // [id:P1-7] [tag:lozinke] [tag:difficulty\\:EASY] [tag:a\\]b]
                ::Lozinka::[html]<p>Koja je <b>dobra</b>?</p>{
                  =Duga rečenica#Tačno\\!
                  ~%50%12345678#Prekratka\\: 8 \\= malo
                  ~ime
                  ####Dužina je važna.
                }
                """);
        assertThat(question.identifier()).isEqualTo("P1-7");
        assertThat(question.keywords()).containsExactly("lozinke", "difficulty\\:EASY", "a]b");
        assertThat(question.title()).isEqualTo("Lozinka");
        assertThat(question.content().stem()).isEqualTo(text("Koja je **dobra**?"));
        assertThat(question.content().explanation()).isEqualTo(text("Dužina je važna."));
        var choice = (ChoiceInteraction) question.content().interaction();
        assertThat(choice.type()).isEqualTo(QuestionType.SINGLE_CHOICE);
        assertThat(choice.shuffled()).isTrue();
        assertThat(choice.options())
                .containsExactly(
                        Option.of("1", text("Duga rečenica"), BigDecimal.ONE, text("Tačno\\\\!")),
                        Option.of("2", text("12345678"), new BigDecimal("0.5"), text("Prekratka: 8 = malo")),
                        Option.of("3", text("ime"), BigDecimal.ZERO, Texts.NONE));
    }

    @ParameterizedTest
    @CsvSource({
        "'Q{~%33.333%a ~%33.333%b ~%33.333%c ~%-50%d}', '0.3333333 0.3333333 0.3333333 -0.5'",
        "'Q{~%33%a ~%33%b ~%34%c ~d}', '0.3333333 0.3333333 0.3333333 0'",
        "'Q{~%100%a ~%100%b ~%-100%c}', '0.5 0.5 -1'",
        "'Q{=%50%a =%50%b ~c}', '0.5 0.5 0'",
    })
    void readsPartsOfAWhole(String gift, String credits) throws IOException {
        var choice = (ChoiceInteraction) question(gift).content().interaction();
        assertThat(choice.type()).isEqualTo(QuestionType.MULTIPLE_RESPONSE);
        assertThat(choice.options().stream().map(option -> option.credit().toPlainString()))
                .containsExactly(credits.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "T, true, , ",
        "FALSE, false, , ",
        "TRUE#ne#da, true, da, ne",
        "F#ne, false, , ne",
        "T##da, true, da, ",
    })
    void readsTrueAndFalse(String answer, String right, String rightFeedback, String wrongFeedback) throws IOException {
        var choice = (ChoiceInteraction) question("Q{" + answer + "}").content().interaction();
        assertThat(choice.type()).isEqualTo(QuestionType.TRUE_FALSE);
        assertThat(choice.rightCodes()).containsExactly(right);
        for (var option : choice.options()) {
            var feedback = option.right() ? rightFeedback : wrongFeedback;
            assertThat(option.feedback()).isEqualTo(feedback == null ? Texts.NONE : text(feedback));
        }
    }

    @Test
    void readsMatchingWithSharedAndSpareTargets() throws IOException {
        var match = (MatchInteraction) question("Spoji{\n=a -> 1\n=b -> 2\n=c -> 1\n= -> 3\n}")
                .content()
                .interaction();
        assertThat(match.prompts().stream()
                        .map(prompt -> prompt.text().in(Language.BOSNIAN).orElseThrow() + prompt.target()))
                .containsExactly("a1", "b2", "c1");
        assertThat(match.targets()).hasSize(3);
    }

    @Test
    void readsNumbersWithToleranceAndRange() throws IOException {
        assertThat(ranges("Q{#1822:5}")).containsExactly(range("1817", "1827", "1", Texts.NONE));
        assertThat(ranges("Q{#3.141..3,142}")).containsExactly(range("3.141", "3.142", "1", Texts.NONE));
        assertThat(ranges("Q{#\n=-1:0#da\n=%50%-1:2#blizu\n}"))
                .containsExactly(range("-1", "-1", "1", text("da")), range("-3", "1", "0.5", text("blizu")));
        var item = items("Q{#3 ~#nije}").get(0);
        assertThat(keys(item)).containsExactly("exchange_lost_other_number");
    }

    @Test
    void readsShortAnswersAndTheirPatterns() throws IOException {
        var typed = (TextInteraction) question("Q{=Sarajevo =%50%*evo#skoro =2\\=2 =[plain]%x}")
                .content()
                .interaction();
        assertThat(typed.accepted().stream()
                        .map(answer -> answer.pattern().in(Language.BOSNIAN).orElseThrow()))
                .containsExactly("Sarajevo", "*evo", "2=2", "%x");
        assertThat(typed.exactCase()).isFalse();
    }

    @Test
    void aMissingWordIsAGap() throws IOException {
        var content = question("Zovi {=broj 123 ~nikog} odmah.").content();
        assertThat(content.stem()).isEqualTo(text("Zovi [[1]] odmah."));
        assertThat(content.interaction()).isInstanceOfSatisfying(GapInteraction.class, gaps -> assertThat(
                        gaps.gaps().get(0).content().type())
                .isEqualTo(QuestionType.SINGLE_CHOICE));
        assertThat(question("Je li {T} tako.").content().stem()).isEqualTo(text("Je li \\_\\_\\_\\_\\_ tako."));
    }

    @Test
    void readsOrdering() throws IOException {
        var order = (OrderInteraction)
                question("Poredaj{>3 ALL VERTICAL ALL_OR_NOTHING SHOW none\nprvo\n<b>drugo</b>\ntreće\n}")
                        .content()
                        .interaction();
        assertThat(order.grading()).isEqualTo(Grading.ALL_OR_NOTHING);
        assertThat(order.items().stream()
                        .map(item -> item.text().in(Language.BOSNIAN).orElseThrow()))
                .containsExactly("prvo", "**drugo**", "treće");
        assertThat(keys(items("Q{>2 RANDOM V RELATIVE\na\nb\nc}").get(0)))
                .containsExactly("exchange_lost_order_subset", "exchange_order_grading");
        for (var all : List.of("0", "-1")) {
            assertThat(keys(items("Q{>" + all + " RANDOM V ABSOLUTE\na\nb\nc}").get(0)))
                    .isEmpty();
        }
    }

    @Test
    void readsCategoriesEscapesAndFormats() throws IOException {
        var items = items("""
                $CATEGORY: $course$/top/Sigurnost/Razred 1//2

                [plain]a <b>\\nc {T}

                [markdown]**a** {T}

                $CATEGORY: Drugo

                [nema] \\{x\\} \\~ {T}
                """);
        assertThat(items.stream().map(item -> item.question().orElseThrow()))
                .extracting(ExchangedQuestion::category, question -> question.content()
                        .stem())
                .containsExactly(
                        tuple(List.of("Sigurnost", "Razred 1/2"), text("a \\<b\\>  \nc")),
                        tuple(List.of("Sigurnost", "Razred 1/2"), text("**a**")),
                        tuple(List.of("Drugo"), text("\\[nema\\] {x} ~")));
        assertThat(items).extracting(ReadItem::line).containsExactly(3, 5, 9);
    }

    @ParameterizedTest
    @CsvSource({
        "'Esej{}', gift_essay", "'Samo tekst.', gift_description", "'Pola{=a ~b', gift_braces",
                "'Pola =a}', gift_braces",
        "'Dvije {=a} i {=b} praznine', gift_braces", "'Q{#=pet}', no_number", "'Q{=a->b =c}', gift_pair",
                "'Q{>x\na}', gift_order",
    })
    void refusesWhatItCannotAskAndGoesOn(String gift, String reason) throws IOException {
        var items = items("::Prvo::Q{T}\n\n" + gift + "\n\n::Treće::Q{F}");
        assertThat(items).hasSize(3);
        assertThat(items.get(1).question()).isEmpty();
        assertThat(items.get(1).line()).isEqualTo(3);
        assertThat(keys(items.get(1))).containsExactly("exchange_" + reason);
        assertThat(items.get(2).question()).isPresent();
    }

    @Test
    void saysWhatOfHtmlIsLost() throws IOException {
        var item = items("[html]<script>x</script><img src\\=\"a.png\">Q{T}").get(0);
        assertThat(item.findings())
                .containsExactly(
                        Finding.of(ExchangeEffect.LOST, 1, "exchange_lost_picture_elsewhere", "a.png"),
                        Finding.of(ExchangeEffect.LOST, 1, "exchange_lost_script"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1250"})
    void readsTheEncodingsInUse(String encoding) throws IOException {
        var items = items("Šta je š, đ, č, ć, ž?{T}\r\rB{F}\r\n".getBytes(Charset.forName(encoding)), Language.BOSNIAN);
        assertThat(items).hasSize(2);
        assertThat(items.get(0).title()).isEqualTo("Šta je š, đ, č, ć, ž?");
        assertThat(keys(items.get(0)))
                .isEqualTo(encoding.startsWith("win") ? List.of("exchange_gift_encoding_guessed") : List.of());
        assertThat(items.get(1).findings()).isEmpty();
    }

    @Test
    void tellsCentralFromWesternEuropeByWhatFits() throws IOException {
        var western = "Què és això?{T}".getBytes(Charset.forName("windows-1252"));
        assertThat(items(western, Language.ENGLISH).get(0).title()).isEqualTo("Què és això?");
        var central = "Što je ćud?{T}".getBytes(Charset.forName("windows-1250"));
        assertThat(items(central, Language.ENGLISH).get(0).title()).isEqualTo("Što je ćud?");
        assertThatThrownBy(() -> items(new byte[] {(byte) 0x81, (byte) 0x8d, 'x'}, Language.BOSNIAN))
                .isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.getKey())
                        .isEqualTo("exchange_gift_encoding"));
    }

    @Test
    void anEndlessItemIsRefusedAndTheRestRead() throws IOException {
        var items = items("Q{=" + "x".repeat(2 * ExchangeLimits.ITEM_CHARACTERS) + "}\n\nB{T}");
        assertThat(keys(items.get(0))).containsExactly("exchange_item_too_long");
        assertThat(items.get(1).question()).isPresent();
    }

    @Test
    void readsAsManyAsAreAllowedAndKeepsNone() throws IOException {
        var file = folder.resolve("many.gift");
        try (var out = Files.newBufferedWriter(file)) {
            many(out, ExchangeLimits.ITEMS + 1);
        }
        var count = new AtomicInteger();
        var kept = new ArrayList<WeakReference<ReadItem>>();
        assertThatThrownBy(() -> new GiftReader().read(file, Language.BOSNIAN, item -> {
                    kept.add(new WeakReference<>(item));
                    count.incrementAndGet();
                }))
                .isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.getKey())
                        .isEqualTo("exchange_file_too_many_items"));
        assertThat(count).hasValue(ExchangeLimits.ITEMS);
        System.gc();
        assertThat(kept.stream().filter(item -> item.get() != null).count()).isLessThan(10);
    }

    private static void many(BufferedWriter out, int count) throws IOException {
        for (int at = 0; at < count; at++) {
            out.write("Pitanje{=a ~b}\n\n");
        }
    }

    private List<Range> ranges(String gift) throws IOException {
        return ((NumberInteraction) question(gift).content().interaction()).accepted();
    }

    private static Range range(String least, String most, String credit, Texts feedback) {
        return new Range(new BigDecimal(least), new BigDecimal(most), new BigDecimal(credit), feedback);
    }

    private static Texts text(String markdown) {
        return Texts.of(Language.BOSNIAN, markdown);
    }

    private ExchangedQuestion question(String gift) throws IOException {
        var item = items(gift).get(0);
        assertThat(item.findings().stream().filter(found -> found.effect() == ExchangeEffect.REFUSED))
                .isEmpty();
        return item.question().orElseThrow();
    }

    private List<ReadItem> items(String gift) throws IOException {
        return items(gift.getBytes(StandardCharsets.UTF_8), Language.BOSNIAN);
    }

    private static List<ReadItem> items(byte[] gift, Language language) {
        return ReadItems.of(new GiftReader(), gift, language);
    }
}
