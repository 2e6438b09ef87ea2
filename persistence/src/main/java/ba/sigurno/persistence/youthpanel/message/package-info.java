/** Messages between members of the youth panel and its adults, each of them seen by two adults. */
package ba.sigurno.persistence.youthpanel.message;
