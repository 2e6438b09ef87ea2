package ba.sigurno.ejb.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class DisclosureControlTest {

    @Test
    void nothingIsHiddenWhereAllIsAboutFiveOrMoreOrNone() {
        var control = control(Map.of("A", sizes(5, 20, 0), "B", sizes(7)));
        assertThat(hidden(control, "A", 3)).isEmpty();
        assertThat(control.hidesGroup("A")).isFalse();
        assertThat(control.hidesGroup("B")).isFalse();
        assertThat(control.hidesTotal()).isFalse();
    }

    @Test
    void aSmallPartTakesTheSmallestOtherAlong() {
        var control = control(Map.of("A", sizes(3, 40, 12)));
        assertThat(hidden(control, "A", 3)).containsExactly("A0", "A2");
        assertThat(control.hidesGroup("A")).isFalse();
    }

    @Test
    void twoSmallPartsThatMakeFiveNeedNoThird() {
        var control = control(Map.of("A", sizes(3, 2, 12)));
        assertThat(hidden(control, "A", 3)).containsExactly("A0", "A1");
    }

    @Test
    void twoSmallPartsThatMakeFourNeedAThird() {
        var control = control(Map.of("A", sizes(3, 1, 12, 30)));
        assertThat(hidden(control, "A", 4)).containsExactly("A0", "A1", "A2");
    }

    @Test
    void aSmallGroupTakesAnotherGroupAndOneOfItsPartsAlong() {
        var control = control(Map.of("A", sizes(3), "B", sizes(9, 30), "C", sizes(80)));
        assertThat(control.hidesGroup("A")).isTrue();
        assertThat(control.hidesGroup("B")).isTrue();
        assertThat(control.hidesPart("B0")).isTrue();
        assertThat(control.hidesPart("B1")).isFalse();
        assertThat(control.hidesGroup("C")).isFalse();
        assertThat(control.hidesTotal()).isFalse();
    }

    @Test
    void theTotalIsHiddenWhenItIsSmallItselfOrNothingElseIsLeftToHide() {
        assertThat(control(Map.of("A", sizes(1), "B", sizes(2))).hidesTotal()).isTrue();
        assertThat(control(Map.of("A", sizes(4), "B", sizes(0))).hidesTotal()).isTrue();
        assertThat(control(Map.of("A", sizes(4), "B", sizes(4))).hidesTotal()).isFalse();
    }

    /** What an attacker can do: from each shown sum, subtract what is shown of its summands. */
    @RepeatedTest(500)
    void noFigureAboutFewerThanFiveFollowsFromWhatIsShown(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var table = table(random);
        var control = control(table);

        var inHiddenGroups = new ArrayList<Long>();
        int hiddenGroups = 0;
        for (var group : table.keySet()) {
            var hidden = table.get(group).entrySet().stream()
                    .filter(part -> control.hidesPart(part.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
            table.get(group).forEach((part, size) -> assertThat(control.hidesPart(part))
                    .as("%s %s", table, part)
                    .matches(hides -> hides || !isSmall(size)));
            if (control.hidesGroup(group)) {
                hiddenGroups++;
                inHiddenGroups.addAll(hidden);
                assertThat(hidden)
                        .as("parts give hidden group %s of %s away", group, table)
                        .isNotEmpty();
            } else {
                assertThat(isSmall(sum(table.get(group).values()))).isFalse();
                assertSafe(hidden, table);
            }
        }
        if (!control.hidesTotal()) {
            assertThat(hiddenGroups).as("%s", table).isNotEqualTo(1);
            assertSafe(inHiddenGroups, table);
        }
    }

    private static void assertSafe(List<Long> hidden, Object table) {
        assertThat(hidden).as("%s", table).matches(sizes -> sizes.isEmpty() || sizes.size() > 1 && sum(sizes) >= 5);
    }

    private static Map<String, Map<String, Long>> table(Random random) {
        var table = new LinkedHashMap<String, Map<String, Long>>();
        int groups = 1 + random.nextInt(6);
        for (int group = 0; group < groups; group++) {
            var sizes = new int[random.nextInt(6)];
            for (int part = 0; part < sizes.length; part++) {
                sizes[part] = random.nextInt(3) == 0 ? random.nextInt(60) : random.nextInt(7);
            }
            table.put(String.valueOf((char) ('A' + group)), sizes(sizes));
        }
        return named(table);
    }

    private static DisclosureControl<String, String> control(Map<String, Map<String, Long>> table) {
        return new DisclosureControl<>(named(table));
    }

    /** Parts are named by group and place: A0, A1. */
    private static Map<String, Map<String, Long>> named(Map<String, Map<String, Long>> table) {
        var named = new LinkedHashMap<String, Map<String, Long>>();
        table.forEach((group, sizes) -> {
            var parts = new LinkedHashMap<String, Long>();
            sizes.forEach((part, size) -> parts.put(part.startsWith(group) ? part : group + part, size));
            named.put(group, parts);
        });
        return named;
    }

    private static Map<String, Long> sizes(int... sizes) {
        var parts = new LinkedHashMap<String, Long>();
        for (int part = 0; part < sizes.length; part++) {
            parts.put(String.valueOf(part), (long) sizes[part]);
        }
        return parts;
    }

    private static List<String> hidden(DisclosureControl<String, String> control, String group, int parts) {
        var hidden = new ArrayList<String>();
        for (int part = 0; part < parts; part++) {
            if (control.hidesPart(group + part)) {
                hidden.add(group + part);
            }
        }
        return hidden;
    }

    private static boolean isSmall(long size) {
        return 0 < size && size < 5;
    }

    private static long sum(Collection<? extends Long> sizes) {
        return sizes.stream().mapToLong(Long::longValue).sum();
    }
}
