package ba.sigurno.web.certificate.check;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.certificate.check.FileCheck;
import jakarta.servlet.annotation.MultipartConfig;
import org.junit.jupiter.api.Test;

class CheckFileServletTest {

    @Test
    void noFileThatIsTakenIsBigEnoughToGoToTheDisk() {
        var upload = CheckFileServlet.class.getAnnotation(MultipartConfig.class);

        assertThat(upload.maxFileSize()).isEqualTo(FileCheck.MAX);
        assertThat(upload.maxRequestSize())
                .isGreaterThan(upload.maxFileSize())
                .isLessThanOrEqualTo(upload.fileSizeThreshold());
    }
}
