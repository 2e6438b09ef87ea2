/** Pages and files of the materials of topics. */
package ba.sigurno.web.workshop.material;
