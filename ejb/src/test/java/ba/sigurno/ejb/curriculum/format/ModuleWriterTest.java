package ba.sigurno.ejb.curriculum.format;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.crypto.Sha256;
import ba.sigurno.ejb.curriculum.format.reading.ModuleReader;
import ba.sigurno.ejb.curriculum.format.writing.ModuleWriter;
import ba.sigurno.ejb.curriculum.sound.TestSounds;
import org.junit.jupiter.api.Test;

class ModuleWriterTest {

    @Test
    void whatWasReadIsWrittenAsItWas() {
        var sample = new SampleModule();
        var files = ModuleWriter.write(ModuleReader.read(sample).document().orElseThrow());
        assertThat(files).hasSize(13);
        files.forEach((name, text) -> assertThat(text).as(name).isEqualTo(sample.text(name)));
    }

    @Test
    void aRecordingLiesInTheFolderOfEachLanguageInWhichItIsHeard() {
        var document = ModuleReader.read(new SampleModule()).document().orElseThrow();
        assertThat(document.sounds()).containsOnlyKeys("bs/warm.mp3", "en/warm.mp3");
        assertThat(document.sounds().values()).containsOnly(Sha256.hex(TestSounds.mp3(2)));
    }

    @Test
    void anotherRecordingMakesAnotherDigest() {
        var sample = new SampleModule();
        var other = new SampleModule().with("bs/warm.mp3", sample.text("bs/warm.mp3"), "another");
        assertThat(ModuleDigest.of(other)).isNotEqualTo(ModuleDigest.of(sample));
    }
}
