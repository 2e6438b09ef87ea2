package ba.sigurno.ejb.curriculum.format;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.curriculum.format.reading.ModuleReader;
import ba.sigurno.ejb.curriculum.format.writing.ModuleWriter;
import org.junit.jupiter.api.Test;

class ModuleWriterTest {

    @Test
    void whatWasReadIsWrittenAsItWas() {
        var sample = new SampleModule();
        var files = ModuleWriter.write(ModuleReader.read(sample).document().orElseThrow());
        assertThat(files).hasSize(13);
        files.forEach((name, text) -> assertThat(text).as(name).isEqualTo(sample.text(name)));
    }
}
