import type { Ingredient } from './ingredientLexicon.ts'

/** Ingredients from animals. */
export const ANIMAL_INGREDIENTS = {
  beef: { text: ['daging sapi', 'beef', 'لحم بقر'], animal: 'meat' },
  chicken: { text: ['daging ayam', 'chicken meat', 'لحم دجاج'], animal: 'poultry' },
  catfish: { text: ['ikan lele', 'catfish (fish)', 'سمك السلّور'], allergens: ['fish'], animal: 'fish' },
  anchovy: { text: ['ikan teri', 'anchovies (fish)', 'أنشوجة (سمك)'], allergens: ['fish'], animal: 'fish' },
  skipjack: {
    text: ['ikan cakalang asap', 'smoked skipjack (fish)', 'سمك سكيبجاك مدخّن'],
    allergens: ['fish'],
    animal: 'fish',
  },
  shrimpPaste: {
    text: ['terasi udang', 'shrimp paste (crustacean)', 'معجون الروبيان (قشريات)'],
    allergens: ['crustacean'],
    animal: 'fish',
  },
  egg: { text: ['telur ayam', 'egg', 'بيض'], allergens: ['egg'], animal: 'egg' },
  butter: { text: ['mentega (susu)', 'butter (milk)', 'زبدة (حليب)'], allergens: ['milk'], animal: 'dairy' },
  milkPowder: { text: ['susu bubuk', 'milk powder', 'حليب مجفّف'], allergens: ['milk'], animal: 'dairy' },
  cheese: { text: ['keju (susu)', 'cheese (milk)', 'جبن (حليب)'], allergens: ['milk'], animal: 'dairy' },
  cheesePowder: {
    text: ['bubuk keju (susu)', 'cheese powder (milk)', 'مسحوق جبن (حليب)'],
    allergens: ['milk'],
    animal: 'dairy',
  },
} as const satisfies Record<string, Ingredient>
