/** Pages of programmes: the list, a programme, what a draft says and what it asks for. */
package ba.sigurno.web.training.programme;
