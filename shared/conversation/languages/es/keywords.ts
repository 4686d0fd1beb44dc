// Spanish keywords, our own.
import type { KeywordWords } from '../pack.ts'

export const keywords = {
  stop: 'alto|parar|pare|cancelar|basta|no mas|detener',
  start: 'si|comenzar|empezar|iniciar',
  help: 'ayuda|informacion',
  back: 'atras|volver|regresar|anterior',
  skip: 'saltar|omitir|pasar|paso|prefiero no contestar',
  later: 'luego|despues|mas tarde|ahora no|estoy ocupado|estoy ocupada',
  check: 'chequeo',
  begin: 'uno|si|listo|lista|comenzar|empezar|iniciar|dale|claro',
} satisfies KeywordWords
