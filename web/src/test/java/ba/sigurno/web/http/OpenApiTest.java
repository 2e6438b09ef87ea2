package ba.sigurno.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The description of the API, {@code openapi.json}: it says all that there is, nothing that there is not, and fits together. */
class OpenApiTest {

    private static final java.nio.file.Path CODE = java.nio.file.Path.of("src/main/java");
    private static final java.nio.file.Path DESCRIPTION = java.nio.file.Path.of("src/main/webapp/openapi.json");
    private static final String API = "/api";

    /** A parameter of a path that says what it may look like, whose braces may hold braces. */
    private static final Pattern RESTRICTED = Pattern.compile("\\{(\\w+):(?:[^{}]|\\{[^}]*\\})*\\}");

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)\\}");

    private final JsonObject description = read();

    @Test
    void everyOperationIsDescribedAndEveryOneDescribedExists() throws Exception {
        var served = new TreeSet<String>();
        for (var type : classes()) {
            served.addAll(operations(type));
        }
        assertThat(described()).isEqualTo(served);
    }

    @Test
    void everyParameterOfAPathIsDescribed() {
        description.getJsonObject("paths").forEach((path, verbs) -> verbs.asJsonObject()
                .forEach((verb, operation) -> assertThat(pathParameters(operation.asJsonObject()))
                        .as(verb + " " + path)
                        .isEqualTo(parametersOf(path))));
    }

    @Test
    void everyOperationHasANameOfItsOwnAndSaysWhatItDoes() {
        var operations = description.getJsonObject("paths").values().stream()
                .flatMap(verbs -> verbs.asJsonObject().values().stream())
                .map(JsonValue::asJsonObject)
                .toList();
        assertThat(operations)
                .extracting(operation -> operation.getString("operationId"))
                .doesNotHaveDuplicates();
        assertThat(operations).allSatisfy(operation -> assertThat(operation.getString("summary"))
                .endsWith("."));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        var references = references(description);
        assertThat(references).isNotEmpty().allSatisfy(reference -> assertThat(reference)
                .matches(target -> Json.createPointer(target.substring(1)).containsValue(description)));
    }

    private Set<String> described() {
        var described = new TreeSet<String>();
        description.getJsonObject("paths").forEach((path, verbs) -> verbs.asJsonObject()
                .keySet()
                .forEach(verb -> described.add(verb + " " + path)));
        return described;
    }

    /** The operations of a JAX-RS resource or of a servlet below the API. */
    private List<String> operations(Class<?> type) {
        if (type.isAnnotationPresent(Path.class)) {
            return Arrays.stream(type.getMethods())
                    .flatMap(method -> Arrays.stream(method.getAnnotations())
                            .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                            .filter(verb -> verb != null)
                            .map(verb -> verb.value().toLowerCase(Locale.ROOT) + " " + path(type, method)))
                    .toList();
        }
        var servlet = type.getAnnotation(WebServlet.class);
        return servlet == null
                ? List.of()
                : Stream.concat(Arrays.stream(servlet.urlPatterns()), Arrays.stream(servlet.value()))
                        .filter(pattern -> pattern.startsWith(API + "/"))
                        .flatMap(this::pathsOf)
                        .flatMap(path -> verbs(type).map(verb -> verb + " " + path))
                        .toList();
    }

    /** The paths of a servlet: the pattern itself, or what is described below it, at least something. */
    private Stream<String> pathsOf(String pattern) {
        if (!pattern.endsWith("/*")) {
            return Stream.of(pattern);
        }
        var below = pattern.substring(0, pattern.length() - 1);
        var paths = description.getJsonObject("paths").keySet().stream()
                .filter(path -> path.startsWith(below))
                .toList();
        return paths.isEmpty() ? Stream.of(pattern) : paths.stream();
    }

    private static Stream<String> verbs(Class<?> servlet) {
        return Arrays.stream(servlet.getDeclaredMethods())
                .map(Method::getName)
                .filter(name -> name.matches("do(Get|Post|Put|Delete)"))
                .map(name -> name.substring(2).toLowerCase(Locale.ROOT));
    }

    private static String path(Class<?> type, Method method) {
        var own = method.getAnnotation(Path.class);
        var path = Stream.of(API, type.getAnnotation(Path.class).value(), own == null ? "" : own.value())
                .map(part -> part.replaceAll("^/|/$", ""))
                .filter(part -> !part.isEmpty())
                .reduce("", (before, part) -> before + "/" + part);
        return RESTRICTED.matcher(path).replaceAll("{$1}");
    }

    private static Set<String> parametersOf(String path) {
        var names = new TreeSet<String>();
        PARAMETER.matcher(path).results().forEach(name -> names.add(name.group(1)));
        return names;
    }

    private Set<String> pathParameters(JsonObject operation) {
        var names = new TreeSet<String>();
        if (operation.containsKey("parameters")) {
            operation.getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
                    .map(this::referred)
                    .filter(parameter -> "path".equals(parameter.getString("in", "")))
                    .forEach(parameter -> names.add(parameter.getString("name")));
        }
        return names;
    }

    private JsonObject referred(JsonObject parameter) {
        return parameter.containsKey("$ref")
                ? Json.createPointer(parameter.getString("$ref").substring(1))
                        .getValue(description)
                        .asJsonObject()
                : parameter;
    }

    private static List<String> references(JsonValue value) {
        if (!(value instanceof JsonStructure)) {
            return List.of();
        }
        if (value instanceof JsonObject object) {
            return object.entrySet().stream()
                    .flatMap(entry -> entry.getKey().equals("$ref") && entry.getValue() instanceof JsonString target
                            ? Stream.of(target.getString())
                            : references(entry.getValue()).stream())
                    .toList();
        }
        return value.asJsonArray().stream()
                .flatMap(each -> references(each).stream())
                .toList();
    }

    private static List<Class<?>> classes() throws Exception {
        try (var files = Files.walk(CODE)) {
            var names = files.map(CODE::relativize)
                    .map(java.nio.file.Path::toString)
                    .filter(file -> file.endsWith(".java") && !file.endsWith("package-info.java"))
                    .map(file -> file.replaceAll("\\.java$", "").replace('/', '.'))
                    .toList();
            var classes = new ArrayList<Class<?>>();
            for (var name : names) {
                classes.add(Class.forName(name, false, OpenApiTest.class.getClassLoader()));
            }
            return classes;
        }
    }

    private static JsonObject read() {
        try (var reader = Json.createReader(Files.newInputStream(DESCRIPTION))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
