/** Schools, to choose one. */
package ba.sigurno.web.school;
