package ba.sigurno.persistence.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PublicIdTest {

    @Test
    void aThousandIdsAreAllDifferentAndHaveTheForm() {
        var ids = IntStream.range(0, 1000).mapToObj(i -> PublicId.random()).collect(Collectors.toSet());

        assertThat(ids).hasSize(1000).allMatch(PublicId::hasForm);
    }

    @Test
    void whatIsNoIdIsSeenAtOnce() {
        assertThat(new String[] {
                    null, "", "17", "a".repeat(21), "a".repeat(23), "ć" + "a".repeat(21), "../" + "a".repeat(19)
                })
                .noneMatch(PublicId::hasForm);
    }
}
