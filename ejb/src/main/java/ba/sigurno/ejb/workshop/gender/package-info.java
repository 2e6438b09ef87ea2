/** Whether reports on workshops count girls and boys, as each authority says. */
package ba.sigurno.ejb.workshop.gender;
