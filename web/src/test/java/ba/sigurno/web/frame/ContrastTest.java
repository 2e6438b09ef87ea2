package ba.sigurno.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The colours of the stylesheet, measured as WCAG 2 does: text 7:1 (AAA), edges of controls and focus 3:1. */
class ContrastTest {

    private static final Pattern COLOUR = Pattern.compile("--([\\w-]+):\\s*#([0-9a-f]{6});");
    private static final double TEXT = 7;
    private static final double EDGE = 3;

    private static final Map<String, String> LIGHT = new HashMap<>();
    private static final Map<String, String> DARK = new HashMap<>();

    static {
        try {
            var css = Files.readString(Path.of("src/main/webapp/resources/css/sigurno.css"));
            int dark = css.indexOf("@media (prefers-color-scheme: dark)");
            read(css.substring(0, dark), LIGHT);
            DARK.putAll(LIGHT);
            read(css.substring(dark, css.indexOf("\n}\n", dark)), DARK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Arguments> pairs() {
        var text = Stream.of(
                "ink paper",
                "ink card",
                "ink brand-wash",
                "ink leaf-wash",
                "ink harm-wash",
                "ink amber-wash",
                "ink-soft paper",
                "ink-soft card",
                "brand paper",
                "brand card",
                "brand-deep brand-wash",
                "on-brand brand",
                "on-sun sun",
                "on-sun sun-deep",
                "leaf card",
                "leaf leaf-wash",
                "harm card",
                "harm paper",
                "harm harm-wash",
                "on-harm harm",
                "amber card",
                "amber amber-wash",
                "on-night night",
                "night-soft night");
        var tiles = IntStream.rangeClosed(1, 5).mapToObj(step -> "on-s" + step + " s" + step);
        var edges = Stream.of("edge card", "edge paper", "focus card", "focus paper", "brand line", "leaf line");
        return Stream.concat(
                Stream.concat(text, tiles).map(pair -> Arguments.of(pair, TEXT)),
                edges.map(pair -> Arguments.of(pair, EDGE)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyPairCanBeReadByDayAndByNight(String pair, double least) {
        var names = pair.split(" ");
        assertThat(contrast(LIGHT.get(names[0]), LIGHT.get(names[1]))).isGreaterThanOrEqualTo(least);
        assertThat(contrast(DARK.get(names[0]), DARK.get(names[1]))).isGreaterThanOrEqualTo(least);
    }

    private static void read(String css, Map<String, String> into) {
        COLOUR.matcher(css).results().forEach(colour -> into.put(colour.group(1), colour.group(2)));
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 0) + 0.7152 * channel(colour, 2) + 0.0722 * channel(colour, 4);
    }

    private static double channel(String colour, int from) {
        double value = Integer.parseInt(colour.substring(from, from + 2), 16) / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
