/** The stored form of lessons and of their parts. */
package ba.sigurno.persistence.curriculum.content.json;
