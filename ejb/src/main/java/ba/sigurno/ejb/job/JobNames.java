package ba.sigurno.ejb.job;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows which jobs this version has. */
@ApplicationScoped
public class JobNames {

    private static final String OURS = "ba.sigurno.";

    @Inject
    private BeanManager beans;

    private Set<String> all;

    @PostConstruct
    void find() {
        all = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.getName().startsWith(OURS))
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(OnOneServer.class))
                .map(JobNames::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the name of a job: the simple name of its class and its method, {@code PupilPurge.everyNight}. */
    public static String of(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    /** Returns the names of all. */
    public Set<String> all() {
        return all;
    }
}
