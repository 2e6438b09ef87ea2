/** The pages about what may be changed while the platform runs. */
package ba.sigurno.web.operations.setting;
