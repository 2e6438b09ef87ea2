package ba.sigurno.web.meter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Leaves to the meter which address of the API was asked for, with the names of its parameters in place of their values. */
@Provider
public class ResourceRoutes implements ContainerRequestFilter {

    private final Map<Method, String> routes = new ConcurrentHashMap<>();

    @Context
    private ResourceInfo resource;

    @Context
    private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        var method = resource.getResourceMethod();
        // Jersey answers questions about an address (OPTIONS) itself.
        if (method != null) {
            request.setAttribute(RequestMeter.ROUTE, routes.computeIfAbsent(method, ResourceRoutes::route));
        }
    }

    private static String route(Method method) {
        return ("/api/" + path(method.getDeclaringClass()) + "/" + path(method)).replaceAll("/+(?=/|$)", "");
    }

    private static String path(AnnotatedElement element) {
        var path = element.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }
}
