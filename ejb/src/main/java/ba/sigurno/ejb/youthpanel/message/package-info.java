/** Messages between members of the youth panel and its adults: none of them is private. */
package ba.sigurno.ejb.youthpanel.message;
