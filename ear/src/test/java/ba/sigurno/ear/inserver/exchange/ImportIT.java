package ba.sigurno.ear.inserver.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.inserver.support.Concurrently.Outcome;
import ba.sigurno.ear.inserver.support.EndOfWork;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.server.Wait;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.exchange.importing.ImportFilter;
import ba.sigurno.ejb.exchange.importing.ImportLine;
import ba.sigurno.ejb.exchange.importing.ImportReport;
import ba.sigurno.ejb.exchange.importing.ImportService;
import ba.sigurno.ejb.exchange.importing.ImportService.Upload;
import ba.sigurno.ejb.work.Works;
import ba.sigurno.persistence.exchange.format.ExchangeEffect;
import ba.sigurno.persistence.exchange.format.ExchangeFormat;
import ba.sigurno.persistence.exchange.importing.ImportState;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.QuestionType;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Questions of other systems come in as their editor chooses, whole or not at all, and once. */
@ExtendWith(ArquillianExtension.class)
class ImportIT {

    private static final String PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAA" + "AABJRU5ErkJggg==";

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    @Inject
    private AsStaff asStaff;

    @Inject
    private Concurrently concurrently;

    @Inject
    private Rows rows;

    @Inject
    private ImportService imports;

    @Inject
    private Works works;

    @Inject
    private EndOfWork end;

    private String gift(String right) {
        return """
                // [id:one-%1$s] [tag:lozinka] [tag:difficulty:EASY]
                ::Prvo %1$s:: Šta je najbolja lozinka %1$s? { =%2$s#Tako je! ~1234 }

                ::Drugo %1$s:: Koliko slova ima riječ sigurno %1$s? {#7}

                ::Treće %1$s:: Napiši sastav %1$s. {}
                """.formatted(tag, right);
    }

    private String read(String text, ExchangeFormat format) throws Exception {
        Path file = Files.writeString(Files.createTempFile("questions-", ".txt"), text);
        var id = asStaff.call(
                Demo.EDITOR, () -> imports.begin(new Upload("pitanja.txt", format, Language.BOSNIAN, "PRI", "P2")));
        asStaff.run(Demo.EDITOR, () -> imports.read(id, file));
        waitFor(id, report -> !report.isBusy());
        assertThat(file).doesNotExist();
        return id;
    }

    private void waitFor(String id, Predicate<ImportReport> what) {
        assertThat(Wait.until(TIMEOUT, () -> {
                    try {
                        return what.test(report(id));
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                }))
                .isTrue();
    }

    private ImportReport report(String id) throws Exception {
        return asStaff.call(Demo.EDITOR, () -> imports.report(id, ImportFilter.ALL, 1));
    }

    private void take(String id) throws Exception {
        asStaff.run(Demo.EDITOR, () -> imports.take(id, true));
        waitFor(id, report -> !report.isBusy());
    }

    private long questions() {
        return rows.count("SELECT COUNT(*) FROM question_text WHERE stem LIKE ?", "%" + tag + "%");
    }

    @Test
    void whatWasReadIsShownItemByItemBeforeAnythingComesIn() throws Exception {
        var report = report(read(gift("sunce-kiša-7-jabuka"), ExchangeFormat.GIFT));
        assertThat(report.file().getState()).isEqualTo(ImportState.READ);
        assertThat(report.counts().all()).isEqualTo(3);
        assertThat(report.counts().with(ExchangeEffect.REFUSED)).isEqualTo(1);
        assertThat(report.counts().chosen()).isEqualTo(2);
        assertThat(report.items().items()).extracting(ImportLine::isTakeable).containsExactly(true, true, false);
        assertThat(report.items().items().get(2).findings()).isNotEmpty();
        assertThat(questions()).isZero();
    }

    @Test
    void whatIsChosenComesInOnceHoweverOftenItIsAsked() throws Exception {
        var id = read(gift("sunce-kiša-7-jabuka"), ExchangeFormat.GIFT);
        assertThat(concurrently.twice(
                        concurrently.staff(Demo.EDITOR), () -> Concurrently.run(() -> imports.take(id, true))))
                .allMatch(Outcome::isDone);
        waitFor(id, report -> report.file().getState() == ImportState.TAKEN);
        assertThat(report(id).file().getTaken()).isEqualTo(2);
        assertThat(questions()).isEqualTo(2);
        assertThat(rows.texts(
                        "SELECT CONCAT(b.code, ' ', s.code, ' ', q.difficulty, ' ', k.keyword, ' ', v.status) FROM question q"
                                + " JOIN age_band b ON b.id = q.age_band_id JOIN strand s ON s.id = q.strand_id"
                                + " JOIN question_keyword k ON k.question_id = q.id"
                                + " JOIN question_version v ON v.question_id = q.id WHERE q.identifier = ?",
                        "one-" + tag))
                .containsExactly("P2 PRI EASY lozinka IN_REVIEW");
    }

    @Test
    void theListSaysThatTheChosenQuestionsComeIn() throws Exception {
        var id = read(gift("sunce-kiša-7-jabuka"), ExchangeFormat.GIFT);
        assertThat(standing(id)).isEqualTo("read");
        var goOn = new CountDownLatch(1);
        works.start(ImportService.IMPORTING, id, 2, progress -> await(goOn));
        assertThat(standing(id)).isEqualTo("taking");
        goOn.countDown();
        end.of(ImportService.IMPORTING, id);
        assertThat(standing(id)).isEqualTo("read");
        take(id);
        assertThat(standing(id)).isEqualTo("taken");
    }

    private String standing(String id) throws Exception {
        return asStaff.call(Demo.EDITOR, () -> imports.own().stream()
                .filter(entry -> entry.file().getPublicId().equals(id))
                .findFirst()
                .orElseThrow()
                .getStanding());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(TIMEOUT.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatTheBankHasIsKnownAndWhatWaitsForReviewIsLeftAlone() throws Exception {
        take(read(gift("sunce-kiša-7-jabuka"), ExchangeFormat.GIFT));
        var again = report(read(gift("sunce-kiša-7-jabuka"), ExchangeFormat.GIFT));
        assertThat(again.counts().same()).isEqualTo(2);
        assertThat(again.counts().chosen()).isZero();

        var changed = report(read(gift("mjesec-kiša-7-jabuka"), ExchangeFormat.GIFT));
        assertThat(changed.items().items().get(0).findings())
                .extracting(finding -> finding.key())
                .contains("exchange_import_in_review");
    }

    /** An item one of whose answers is a picture, with this alternative text. */
    private String picture(String alt) {
        return """
                <assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="owl-%1$s" title="Sova"
                 adaptive="false" timeDependent="false" xml:lang="bs"><responseDeclaration identifier="RESPONSE"
                 cardinality="single" baseType="identifier"><correctResponse><value>A</value></correctResponse>
                </responseDeclaration><itemBody><p>Koja je sova %1$s?</p><choiceInteraction responseIdentifier="RESPONSE"
                 shuffle="false" maxChoices="1"><simpleChoice identifier="A"><img alt="%2$s" src="data:image/png;base64,%3$s"/>
                </simpleChoice><simpleChoice identifier="B">vuk</simpleChoice></choiceInteraction></itemBody>
                <responseProcessing
                 template="http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct"/></assessmentItem>
                """.formatted(tag, alt, PIXEL);
    }

    @Test
    void aPictureWithoutADescriptionStaysADraftAndWhatIsWrittenOfItIsKept() throws Exception {
        take(read(picture(""), ExchangeFormat.QTI_21));
        assertThat(statusOfPicture()).isEqualTo("DRAFT");
        take(read(picture("sova na grani"), ExchangeFormat.QTI_21));
        assertThat(statusOfPicture()).isEqualTo("IN_REVIEW");
        var again = report(read(picture(""), ExchangeFormat.QTI_21));
        assertThat(again.counts().same()).isEqualTo(1);
        assertThat(again.items().items().get(0).findings()).isEmpty();
    }

    private String statusOfPicture() {
        return rows.texts(
                        "SELECT v.status FROM question_version v JOIN question q ON q.id = v.question_id"
                                + " WHERE q.identifier = ?",
                        "owl-" + tag)
                .get(0);
    }

    @Test
    void onlyWhatIsMarkedIsTaken() throws Exception {
        var id = read(gift("sunce-kiša-7-jabuka"), ExchangeFormat.GIFT);
        asStaff.run(Demo.EDITOR, () -> imports.choose(id, Set.of(1, 2, 3), Set.of(2, 3)));
        take(id);
        assertThat(report(id).file().getTaken()).isEqualTo(1);
        assertThat(rows.count("SELECT COUNT(*) FROM question WHERE identifier = ?", "one-" + tag))
                .isZero();
    }

    @Test
    void whatAFilterShowsIsChosenTogether() throws Exception {
        var id = read(gift("sunce-kiša-7-jabuka"), ExchangeFormat.GIFT);
        var numbers = new ImportFilter(null, QuestionType.NUMERIC);
        choose(id, ImportFilter.ALL, false);
        choose(id, numbers, true);
        assertThat(report(id).counts().chosen()).isEqualTo(1);
        assertThat(asStaff.call(Demo.EDITOR, () -> imports.report(id, numbers, 1))
                        .items()
                        .items())
                .extracting(ImportLine::position)
                .containsExactly(2);
        choose(id, new ImportFilter(ExchangeEffect.REFUSED, null), true);
        assertThat(report(id).counts().chosen()).isEqualTo(1);
    }

    private void choose(String id, ImportFilter filter, boolean chosen) throws Exception {
        asStaff.run(Demo.EDITOR, () -> imports.chooseAll(id, filter, chosen));
    }

    @Test
    void halfAFileIsNeverImported() throws Exception {
        var first = read(gift("sunce-kiša-7-jabuka"), ExchangeFormat.GIFT);
        var second = read(gift("mjesec-kiša-7-jabuka"), ExchangeFormat.GIFT);
        take(first);
        // The identifier of its first question is taken by now.
        take(second);
        assertThat(report(second).file().getState()).isEqualTo(ImportState.READ);
        assertThat(report(second).work().problemKey()).isEqualTo("exchange_import_not_taken");
        assertThat(questions()).isEqualTo(2);
    }

    @Test
    void aFileThatIsAnAttackIsRefusedAsAWhole() throws Exception {
        var id = read("""
                <?xml version="1.0"?><!DOCTYPE quiz [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                <quiz><question type="shortanswer"><name><text>&x;</text></name></question></quiz>""", ExchangeFormat.MOODLE_XML);
        var report = report(id);
        assertThat(report.file().getState()).isEqualTo(ImportState.FAILED);
        assertThat(report.file().getProblemKey()).isPresent();
        assertThat(report.counts().all()).isZero();
    }

    @Test
    void anImportIsItsEditorsAlone() throws Exception {
        var id = read(gift("sunce-kiša-7-jabuka"), ExchangeFormat.GIFT);
        assertThatThrownBy(() -> asStaff.call(Demo.EDITOR_2, () -> imports.report(id, ImportFilter.ALL, 1)))
                .isInstanceOf(NotFoundException.class);
        asStaff.run(Demo.EDITOR, () -> imports.discard(id));
        assertThatThrownBy(() -> report(id)).isInstanceOf(NotFoundException.class);
    }
}
