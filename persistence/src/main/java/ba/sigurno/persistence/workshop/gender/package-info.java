/** Whether reports on workshops count girls and boys. */
package ba.sigurno.persistence.workshop.gender;
