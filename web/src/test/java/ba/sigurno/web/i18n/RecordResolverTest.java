package ba.sigurno.web.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordResolverTest {

    private final RecordResolver resolver = new RecordResolver();
    private final ELContext context = new ELContext() {
        @Override
        public ELResolver getELResolver() {
            return resolver;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    };

    private record Point(int x, String name) {}

    @Test
    void aRecordsComponentIsRead() {
        assertThat(resolver.getValue(context, new Point(3, "dom"), "x")).isEqualTo(3);
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void whatIsNoComponentIsLeftToOthers() {
        assertThat(resolver.getValue(context, new Point(3, "dom"), "y")).isNull();
        assertThat(resolver.getValue(context, "no record", "x")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }
}
