package ba.sigurno.ejb.exchange.qti.reading;

import static ba.sigurno.ejb.exchange.format.ReadItems.keys;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ejb.exchange.format.ExchangedQuestion;
import ba.sigurno.ejb.exchange.format.Finding;
import ba.sigurno.ejb.exchange.format.ReadItem;
import ba.sigurno.ejb.file.TestPictures;
import ba.sigurno.persistence.exchange.format.ExchangeEffect;
import ba.sigurno.persistence.i18n.DomainException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PackageReaderTest {

    @Test
    void theManifestSaysTheOrder() {
        var items = new LinkedHashMap<String, String>();
        items.put("z/2.xml", Samples.choice().replace("q1", "druga"));
        items.put("a/1.xml", Samples.choice().replace("q1", "prva"));
        var read = Samples.read(Samples.listing(items));
        assertThat(read).extracting(ReadItem::file).containsExactly("z/2.xml", "a/1.xml");
        assertThat(read).extracting(ReadItem::position).containsExactly(1, 2);
        assertThat(read)
                .extracting(item ->
                        item.question().map(ExchangedQuestion::identifier).orElse(""))
                .containsExactly("druga", "prva");
    }

    @Test
    void addressesMayBeEscapedAndPicturesLieElsewhere() {
        var picture = TestPictures.bytes("png", 4, 4);
        var item = Samples.choice().replace("<p>", "<p><img src=\"../slike/moja%20slika.png\" alt=\"Sova\"/> ");
        var files = new LinkedHashMap<String, byte[]>();
        files.put("pitanja/prvo pitanje.xml", item.getBytes(StandardCharsets.UTF_8));
        files.put("slike/moja slika.png", picture);
        files.put(
                "imsmanifest.xml",
                Samples.manifest("<resource identifier=\"a\" type=\"imsqti_item_xmlv2p2\""
                                + " href=\"pitanja/prvo%20pitanje.xml\"/>")
                        .getBytes(StandardCharsets.UTF_8));
        var question = Samples.read(Samples.zip(files)).get(0).question().orElseThrow();
        assertThat(question.content().picture()).isNotNull();
        assertThat(question.pictures()).hasSize(1);
    }

    @Test
    void aPictureAnswerWithoutAnAlternativeTextIsTakenAndItsDescriptionAsked() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("sova.png", TestPictures.bytes("png", 4, 4));
        files.put("q.xml", bytes(Samples.choice().replace(">drugarica<", "><img src=\"sova.png\"/><")));
        files.put("bez.xml", bytes(Samples.choice().replace(">drugarica<", "><")));
        files.put("uz.xml", bytes(Samples.choice().replace(">drugarica<", "><img src=\"sova.png\"/>drugarica<")));
        var read = Samples.read(Samples.zip(files));
        assertThat(read.get(0).question()).isPresent();
        assertThat(keys(read.get(0))).containsExactly("exchange_picture_undescribed");
        assertThat(keys(read.get(1))).containsExactly("exchange_qti_incomplete");
        assertThat(keys(read.get(2))).isEmpty();
    }

    @Test
    void metadataOfBothKindsIsRead() {
        var newer = "<metadata><lom xmlns=\"http://ltsc.ieee.org/xsd/LOM\"><general><title><string>Lozinke</string>"
                + "</title><keyword><string>tajna</string></keyword><keyword><string>difficulty:EASY</string></keyword>"
                + "</general><classification><taxonPath><taxon><entry><string>Sigurnost</string></entry></taxon><taxon>"
                + "<entry><string>Lozinke</string></entry></taxon></taxonPath></classification></lom></metadata>";
        var older = "<metadata><imsmd:lom xmlns:imsmd=\"http://www.imsglobal.org/xsd/imsmd_v1p2\"><imsmd:general>"
                + "<imsmd:keyword><imsmd:langstring xml:lang=\"bs\">tajna</imsmd:langstring></imsmd:keyword>"
                + "</imsmd:general></imsmd:lom></metadata>";
        assertThat(withMetadata(newer).keywords()).containsExactly("tajna", "difficulty:EASY");
        assertThat(withMetadata(newer).category()).containsExactly("Sigurnost", "Lozinke");
        assertThat(withMetadata(older).keywords()).containsExactly("tajna");
    }

    private static ExchangedQuestion withMetadata(String metadata) {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("q.xml", Samples.choice().getBytes(StandardCharsets.UTF_8));
        files.put(
                "imsmanifest.xml",
                Samples.manifest("<resource identifier=\"a\" type=\"imsqti_item_xmlv2p1\" href=\"q.xml\">" + metadata
                                + "</resource>")
                        .getBytes(StandardCharsets.UTF_8));
        return Samples.read(Samples.zip(files)).get(0).question().orElseThrow();
    }

    @Test
    void withoutAManifestItemsAreFound() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("opis.xml", "<opis/>".getBytes(StandardCharsets.UTF_8));
        files.put("mapa/q.xml", Samples.choice().getBytes(StandardCharsets.UTF_8));
        assertThat(Samples.read(Samples.zip(files))).extracting(ReadItem::file).containsExactly("mapa/q.xml");
    }

    @Test
    void testsAndMissingFilesAreNamedAndTheRestIsRead() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("q.xml", Samples.choice().getBytes(StandardCharsets.UTF_8));
        files.put(
                "imsmanifest.xml",
                Samples.manifest("<resource identifier=\"t\" type=\"imsqti_test_xmlv2p1\" href=\"test.xml\"/>\n"
                                + "<resource identifier=\"n\" type=\"imsqti_item_xmlv2p1\" href=\"nema.xml\"/>\n"
                                + "<resource identifier=\"q\" type=\"imsqti_item_xmlv2p1\" href=\"q.xml\"/>\n")
                        .getBytes(StandardCharsets.UTF_8));
        var read = Samples.read(Samples.zip(files));
        assertThat(refusals(read)).containsExactly("exchange_qti_no_item", "exchange_qti_file_missing");
        assertThat(read.get(1).line()).isEqualTo(4);
        assertThat(read.get(2).question()).isPresent();
    }

    /** As Canvas and others pack: the manifest lists the test alone, and the test and its sections name the items. */
    @Test
    void itemsThatOnlyATestNamesAreRead() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put(
                "test/dio.xml",
                bytes("<assessmentSection><assessmentItemRef href=\"../pitanja/c.xml\"/>" + "</assessmentSection>"));
        files.put("pitanja/c.xml", bytes(Samples.choice()));
        files.put("pitanja/b.xml", bytes(Samples.choice()));
        files.put("pitanja/a%20b.xml", bytes(Samples.choice()));
        files.put(
                "test/test.xml",
                bytes(
                        "<qti-assessment-test xmlns=\"http://www.imsglobal.org/xsd/imsqtiasi_v3p0\">"
                                + "<qti-assessment-section><qti-assessment-item-ref href=\"../pitanja/b.xml\"/>"
                                + "<qti-assessment-item-ref href=\"../pitanja/nema.xml\"/>"
                                + "<qti-assessment-item-ref href=\"../pitanja/b.xml\"/>"
                                + "<qti-assessment-section-ref href=\"dio.xml\"/></qti-assessment-section></qti-assessment-test>"));
        files.put(
                "imsmanifest.xml",
                bytes(Samples.manifest(
                        "<resource identifier=\"t\" type=\"imsqti_test_xmlv3p0\" href=\"test/test.xml\"/>")));
        var read = Samples.read(Samples.zip(files));
        assertThat(read)
                .extracting(ReadItem::file)
                .containsExactly(
                        "test/test.xml", "pitanja/b.xml", "pitanja/nema.xml", "pitanja/c.xml", "pitanja/a%20b.xml");
        assertThat(refusals(read)).containsExactly("exchange_qti_no_item", "exchange_qti_file_missing");
        assertThat(read).extracting(ReadItem::position).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void itemsThatOnlyLieInThePackageAreReadOrRefusedByName() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("q/listed.xml", bytes(Samples.choice()));
        files.put("q/found.XML", bytes(Samples.choice()));
        files.put("q/broken.xml", bytes(Samples.choice().substring(0, 300)));
        files.put("q/unicode.xml", Samples.choice().replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16));
        files.put("q/meta.xml", bytes("<lom>an assessmentItem</lom>"));
        files.put("q/schema.xml", bytes("<!DOCTYPE a>\n<a/>"));
        files.put("old.dat", bytes("<questestinterop/>"));
        files.put(
                "imsmanifest.xml",
                bytes(Samples.manifest("<resource identifier=\"o\" type=\"imsqti_xmlv1p2\" href=\"old.dat\"/>"
                        + "<resource identifier=\"w\" type=\"webcontent\" href=\"q/found.XML\"/>"
                        + "<resource identifier=\"q\" type=\"imsqti_item_xmlv2p1\" href=\"q/listed.xml\"/>")));
        var read = Samples.read(Samples.zip(files));
        assertThat(read)
                .extracting(ReadItem::file)
                .containsExactly("q/listed.xml", "q/found.XML", "q/broken.xml", "q/unicode.xml", "old.dat");
        assertThat(refusals(read)).containsExactly("exchange_xml_broken", "exchange_qti_one");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> refusals(List<ReadItem> items) {
        return items.stream()
                .flatMap(item -> item.findings().stream())
                .filter(finding -> finding.effect() == ExchangeEffect.REFUSED)
                .map(Finding::key)
                .toList();
    }

    @Test
    void aBrokenItemIsRefusedWithItsLineAndTheRestIsRead() {
        var items = new LinkedHashMap<String, String>();
        items.put("pola.xml", Samples.choice().substring(0, 700));
        items.put("q.xml", Samples.choice());
        items.put(
                "entitet.xml",
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>\n<assessmentItem>&x;</assessmentItem>");
        var read = Samples.read(Samples.listing(items));
        assertThat(refusals(read)).containsExactly("exchange_xml_broken", "exchange_xml_doctype");
        assertThat(read.get(0).line()).isGreaterThan(1);
        assertThat(read.get(1).question()).isPresent();
    }

    @Test
    void qti1IsRecognised() {
        var qti1 = "<questestinterop><item/></questestinterop>";
        assertThat(refusals(List.of(Samples.read(qti1)))).containsExactly("exchange_qti_one");
        var files = new LinkedHashMap<String, byte[]>();
        files.put(
                "imsmanifest.xml",
                Samples.manifest("<resource identifier=\"a\" type=\"imsqti_xmlv1p2\" href=\"a.dat\"/>")
                        .getBytes(StandardCharsets.UTF_8));
        refused(Samples.zip(files), "exchange_qti_one");
    }

    @Test
    void whatHasNothingToDoWithQtiIsRefused() {
        refused("<html/>".getBytes(StandardCharsets.UTF_8), "exchange_qti_nothing");
        refused(Samples.zip(Map.of("a.txt", new byte[] {1})), "exchange_qti_nothing");
    }

    @Test
    void whatIsNeitherAZipNorXmlIsSaidToBeSo() {
        refused(new byte[] {'R', 'a', 'r', '!', 26, 7, (byte) 0x9a, 0}, "exchange_qti_no_zip");
        refused(new byte[0], "exchange_qti_no_zip");
        refused("Koja je lozinka dobra?".getBytes(StandardCharsets.UTF_8), "exchange_qti_no_zip");
        assertThat(Samples.read("\ufeff\n" + Samples.choice().substring(39)).question())
                .isPresent();
    }

    @Test
    void namesThatLeadOutOfThePackageAreRefused() {
        for (var name : List.of("../q.xml", "/q.xml", "a/../../q.xml", "C:/q.xml", "\\q.xml")) {
            refused(Samples.zip(Map.of(name, new byte[0])), "exchange_qti_zip_path");
        }
    }

    @Test
    void aFileThatUnpacksToFarTooMuchIsRefused() {
        refused(Samples.zip(Map.of("q.xml", new byte[20 << 20])), "exchange_qti_zip_bomb");
    }

    @Test
    void aFileThatIsThereTwiceIsRefused() {
        refused(Samples.zip(Map.of("a//q.xml", new byte[0], "a/q.xml", new byte[0])), "exchange_qti_zip_twice");
    }

    @Test
    void aPackageThatIsCutOffOrEncryptedIsRefused() {
        var whole = Samples.listing(Map.of("q.xml", Samples.choice()));
        refused(Arrays.copyOf(whole, whole.length / 2), "exchange_qti_zip_broken");
        refused(encrypted(whole), "exchange_qti_zip_encrypted");
    }

    /** Sets the flag of encryption in each header of the directory (APPNOTE.TXT, 4.4.4). */
    private static byte[] encrypted(byte[] zip) {
        for (int at = 0; at < zip.length - 10; at++) {
            if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2) {
                zip[at + 8] |= 1;
            }
        }
        return zip;
    }

    private static void refused(byte[] file, String key) {
        assertThatThrownBy(() -> Samples.read(file))
                .isInstanceOf(DomainException.class)
                .extracting(e -> ((DomainException) e).getKey())
                .isEqualTo(key);
    }
}
