package ba.sigurno.ear.inserver.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Typed;

/** Asks services as a teacher of the demonstration. */
@RequestScoped
@Typed(AsTeacher.class)
public class AsTeacher extends AsStaff {}
