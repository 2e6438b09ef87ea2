package ba.sigurno.ear.inserver.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.quiz.BankQuestions;
import ba.sigurno.ear.inserver.quiz.EightTypes;
import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.server.Wait;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.exchange.exporting.ExportOrder;
import ba.sigurno.ejb.exchange.exporting.ExportReport;
import ba.sigurno.ejb.exchange.exporting.ExportService;
import ba.sigurno.ejb.exchange.format.Finding;
import ba.sigurno.ejb.exchange.importing.ImportFilter;
import ba.sigurno.ejb.exchange.importing.ImportReport;
import ba.sigurno.ejb.exchange.importing.ImportService;
import ba.sigurno.ejb.exchange.importing.ImportService.Upload;
import ba.sigurno.ejb.quiz.bank.BankFilter;
import ba.sigurno.ejb.quiz.editing.QuestionEditing;
import ba.sigurno.ejb.quiz.editing.QuestionReview;
import ba.sigurno.persistence.exchange.format.ExchangeEffect;
import ba.sigurno.persistence.exchange.format.ExchangeFormat;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Picture;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.Texts;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the bank has goes out as far as a format can carry it, and what comes back is known again. */
@ExtendWith(ArquillianExtension.class)
class ExportIT {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    @Inject
    private AsStaff asStaff;

    @Inject
    private BankQuestions questions;

    @Inject
    private QuestionEditing editing;

    @Inject
    private QuestionReview review;

    @Inject
    private ExportService exports;

    @Inject
    private ImportService imports;

    private ExportOrder order(ExchangeFormat format, Language language, boolean drafts) {
        var tagged = new BankFilter(tag, null, null, null, null, null, null, null, null, null);
        return new ExportOrder(tagged, format, language, drafts);
    }

    private ExportReport report(ExportOrder order) throws Exception {
        return asStaff.call(Demo.EDITOR, () -> exports.report(order, Optional.empty(), 1));
    }

    private byte[] written(ExportOrder order) throws Exception {
        var out = new ByteArrayOutputStream();
        asStaff.call(Demo.EDITOR, () -> exports.write(order, out));
        return out.toByteArray();
    }

    private ImportReport readAgain(ExportOrder order) throws Exception {
        var file = Files.write(Files.createTempFile("questions-", null), written(order));
        var upload = new Upload("izvoz", order.format(), order.language(), null, null);
        var id = asStaff.call(Demo.EDITOR, () -> imports.begin(upload));
        asStaff.run(Demo.EDITOR, () -> imports.read(id, file));
        assertThat(Wait.until(TIMEOUT, () -> !imported(id).isBusy())).isTrue();
        return imported(id);
    }

    private ImportReport imported(String id) {
        try {
            return asStaff.call(Demo.EDITOR, () -> imports.report(id, ImportFilter.ALL, 1));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String approved(QuestionContent content) throws Exception {
        var id = asStaff.call(Demo.EDITOR, () -> editing.create(content, true));
        var stamp = questions.stamp(id);
        asStaff.run(Demo.EDITOR_2, () -> review.approve(id, stamp));
        return id;
    }

    /** A question of each type with this test's tag, one with a picture. */
    private void eightTypes() throws Exception {
        var picture = new Picture(questions.picture(), Texts.of(Language.BOSNIAN, "Tačka"));
        for (var content : EightTypes.all()) {
            var stem = Texts.of(
                    Language.BOSNIAN, content.stem().in(Language.BOSNIAN).orElseThrow() + " " + tag);
            boolean shown = content.type() == QuestionType.ORDERING;
            approved(new QuestionContent(stem, shown ? picture : null, content.interaction(), content.explanation()));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MOODLE_XML", "QTI_21", "QTI_30"})
    void whatWasExportedIsKnownAgainAndUnchanged(ExchangeFormat format) throws Exception {
        eightTypes();
        var order = order(format, Language.BOSNIAN, false);
        assertThat(report(order).with(ExchangeEffect.LOST)).isZero();
        assertThat(report(order).written()).isEqualTo(8);
        var again = readAgain(order);
        assertThat(again.counts().all()).isEqualTo(8);
        assertThat(again.counts().same()).as("%s", again.items().items()).isEqualTo(8);
        assertThat(again.counts().chosen()).isZero();
    }

    @Test
    void whatTheFormatCannotCarryIsSaidBefore() throws Exception {
        eightTypes();
        var order = order(ExchangeFormat.GIFT, Language.BOSNIAN, false);
        var report = report(order);
        assertThat(report.all()).isEqualTo(8);
        assertThat(report.with(ExchangeEffect.REFUSED)).isEqualTo(1);
        assertThat(report.kinds())
                .extracting(kind -> kind.example().key())
                .contains("exchange_gift_gaps", "exchange_lost_pictures");
        assertThat(report.items().items().stream().flatMap(line -> line.findings().stream()))
                .extracting(Finding::effect)
                .contains(ExchangeEffect.REFUSED, ExchangeEffect.LOST);
        var again = readAgain(order);
        assertThat(again.counts().all()).isEqualTo(report.written());
        assertThat(again.items().items()).allMatch(line -> line.known() != null);
    }

    @Test
    void theApprovedVersionGoesOutAndADraftOnlyByChoice() throws Exception {
        var id = approved(BankQuestions.content("Stara " + tag + "?"));
        var stamp = questions.stamp(id);
        asStaff.run(Demo.EDITOR, () -> editing.save(id, stamp, BankQuestions.content("Nova " + tag + "?"), false));
        questions.draft(Demo.EDITOR, "Nikad odobrena " + tag + "?");
        var order = order(ExchangeFormat.GIFT, Language.BOSNIAN, false);
        assertThat(text(order))
                .contains("Stara " + tag)
                .doesNotContain("Nova", "Nikad")
                .contains("[id:" + id + "]");
        assertThat(report(order).kinds())
                .extracting(kind -> kind.example().key())
                .containsExactly("exchange_export_not_approved");
        assertThat(text(order(ExchangeFormat.GIFT, Language.BOSNIAN, true)))
                .contains("Nova " + tag, "Nikad odobrena " + tag)
                .doesNotContain("Stara");
    }

    @Test
    void serbianInCyrillicComesOfLatinAndIsKnownAgain() throws Exception {
        var bosnian = BankQuestions.content("Šta je lozinka " + tag + "?");
        approved(bosnian.withTranslation(Language.SERBIAN_LATIN, bosnian.withTexts(text -> text.in(Language.BOSNIAN)
                .map(word -> Texts.of(Language.SERBIAN_LATIN, word))
                .orElse(Texts.NONE))));
        var order = order(ExchangeFormat.MOODLE_XML, Language.SERBIAN_CYRILLIC, false);
        assertThat(text(order)).contains("Шта је лозинка");
        assertThat(readAgain(order).counts().same()).isEqualTo(1);
        assertThat(report(order(ExchangeFormat.MOODLE_XML, Language.ENGLISH, false))
                        .kinds())
                .extracting(kind -> kind.example().key())
                .containsExactly("exchange_export_not_in_language");
    }

    private String text(ExportOrder order) throws Exception {
        return new String(written(order), StandardCharsets.UTF_8);
    }
}
