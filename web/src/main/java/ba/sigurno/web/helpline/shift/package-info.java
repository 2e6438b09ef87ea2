/** The pages of opening hours, shifts and talks after them. */
package ba.sigurno.web.helpline.shift;
