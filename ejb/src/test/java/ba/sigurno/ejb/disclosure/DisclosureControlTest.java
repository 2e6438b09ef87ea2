package ba.sigurno.ejb.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosureControlTest {

    @Test
    void nothingIsHiddenWhereAllIsAboutFiveOrMoreOrNone() {
        var control = control(Map.of("A", sizes(5, 20, 0), "B", sizes(7)));
        assertThat(hidden(control, "A", 3)).isEmpty();
        assertThat(control.hidesGroup("A")).isFalse();
        assertThat(control.hidesGroup("B")).isFalse();
        assertThat(control.hidesTotal()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 4})
    void aFigureAboutFewAndPartOfNothingIsHidden(long few) {
        assertThat(DisclosureControl.isSmall(few)).isTrue();
        assertThat(DisclosureControl.isSmall(0)).isFalse();
        assertThat(DisclosureControl.isSmall(DisclosureControl.MIN)).isFalse();
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

    @Test
    void fivePartsWithAChildEachHideTheirSum() {
        var control = control(Map.of("A", sizes(1, 1, 1, 1, 1), "B", sizes(50, 60)));
        assertThat(control.hidesGroup("A")).isTrue();
        assertThat(hidden(control, "A", 5)).hasSize(5);
        assertThat(control.hidesGroup("B")).isTrue();
        assertThat(hidden(control, "B", 2)).containsExactly("B0");
        assertThat(control.hidesTotal()).isFalse();
    }

    @Test
    void fiveGroupsWithAChildEachHideTheTotal() {
        var table = new LinkedHashMap<String, Map<String, Long>>();
        List.of("A", "B", "C", "D", "E").forEach(group -> table.put(group, sizes(1)));
        assertThat(control(table).hidesTotal()).isTrue();
    }

    @Test
    void fivePartsWithAChildEachTakeALargerOneAlong() {
        var control = control(Map.of("A", sizes(1, 1, 1, 1, 1, 20, 30)));
        assertThat(hidden(control, "A", 7)).containsExactly("A0", "A1", "A2", "A3", "A4", "A5");
        assertThat(control.hidesGroup("A")).isFalse();
    }

    /**
     * Looks, for all small tables of a form, at every table that agrees with what is shown and has some child in each
     * hidden part: any hidden part may be about one, two, three or four.
     */
    @ParameterizedTest
    @ValueSource(strings = {"4", "2 2", "1 3", "1 1 1 1", "2 1 1"})
    void aHiddenPartMayBeAboutAnySmallNumber(String form) {
        var groups = Arrays.stream(form.split(" ")).map(Integer::valueOf).toList();
        var candidates =
                allSizes(4, 20).stream().map(sizes -> figures(groups, sizes)).toList();
        for (var sizes : allSizes(4, 9)) {
            var shown = shown(groups, sizes);
            var possible = candidates.stream()
                    .filter(figures -> agrees(figures, shown))
                    .toList();
            for (int part = 0; part < 4; part++) {
                int at = part;
                if (shown.get(part) == null) {
                    assertThat(possible.stream().map(figures -> figures.get(at)))
                            .as("part %s of %s", part, shown)
                            .contains(1L, 2L, 3L, 4L);
                }
            }
        }
    }

    private static boolean agrees(List<Long> figures, List<Long> shown) {
        for (int at = 0; at < shown.size(); at++) {
            if (shown.get(at) == null ? figures.get(at) == 0 : !shown.get(at).equals(figures.get(at))) {
                return false;
            }
        }
        return true;
    }

    /** The figures of a table: its parts, its groups, its total. */
    private static List<Long> figures(List<Integer> groups, int[] sizes) {
        var table = table(groups, sizes);
        var figures = new ArrayList<Long>();
        table.values().forEach(parts -> figures.addAll(parts.values()));
        table.values().forEach(parts -> figures.add(sum(parts.values())));
        figures.add((long) Arrays.stream(sizes).sum());
        return figures;
    }

    /** The same, with null for what is hidden. */
    private static List<Long> shown(List<Integer> groups, int[] sizes) {
        var table = table(groups, sizes);
        var control = new DisclosureControl<>(table);
        var hidden = new ArrayList<Boolean>();
        table.values().forEach(parts -> parts.keySet().forEach(part -> hidden.add(control.hidesPart(part))));
        table.keySet().forEach(group -> hidden.add(control.hidesGroup(group)));
        hidden.add(control.hidesTotal());
        var shown = figures(groups, sizes);
        for (int at = 0; at < shown.size(); at++) {
            shown.set(at, hidden.get(at) ? null : shown.get(at));
        }
        return shown;
    }

    private static Map<String, Map<String, Long>> table(List<Integer> groups, int[] sizes) {
        var table = new LinkedHashMap<String, Map<String, Long>>();
        int at = 0;
        for (int parts : groups) {
            table.put(String.valueOf((char) ('A' + table.size())), sizes(Arrays.copyOfRange(sizes, at, at + parts)));
            at += parts;
        }
        return named(table);
    }

    /** All ways in which so many sizes add up to this total or less. */
    private static List<int[]> allSizes(int parts, int total) {
        if (parts == 0) {
            return List.of(new int[0]);
        }
        var all = new ArrayList<int[]>();
        for (int first = 0; first <= total; first++) {
            for (var rest : allSizes(parts - 1, total - first)) {
                var sizes = new int[parts];
                sizes[0] = first;
                System.arraycopy(rest, 0, sizes, 1, parts - 1);
                all.add(sizes);
            }
        }
        return all;
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
        assertThat(hidden)
                .as("%s", table)
                .matches(sizes -> sizes.isEmpty() || sizes.size() > 1 && sum(sizes) >= sizes.size() + 3);
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
