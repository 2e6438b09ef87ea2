/** Who may call which service method, and a scene in which each caller is asked. */
package ba.sigurno.ear.inserver.access;
