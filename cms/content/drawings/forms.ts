import type { DrawForm } from './art.ts'
import type { DrawingForm } from './drawing.ts'
import { apple } from './forms/apple.ts'
import { bag } from './forms/bag.ts'
import { bananaBunch } from './forms/bananaBunch.ts'
import { basket } from './forms/basket.ts'
import { board } from './forms/board.ts'
import { bottle } from './forms/bottle.ts'
import { bowl } from './forms/bowl.ts'
import { box } from './forms/box.ts'
import { cake } from './forms/cake.ts'
import { candle } from './forms/candle.ts'
import { carving } from './forms/carving.ts'
import { cassava } from './forms/cassava.ts'
import { chair } from './forms/chair.ts'
import { chili } from './forms/chili.ts'
import { chipsBowl } from './forms/chipsBowl.ts'
import { chocolateBar } from './forms/chocolateBar.ts'
import { cloth } from './forms/cloth.ts'
import { coffeeBag } from './forms/coffeeBag.ts'
import { cup } from './forms/cup.ts'
import { frame } from './forms/frame.ts'
import { harbour } from './forms/harbour.ts'
import { jar } from './forms/jar.ts'
import { juiceGlass } from './forms/juiceGlass.ts'
import { kitchen } from './forms/kitchen.ts'
import { lamp } from './forms/lamp.ts'
import { mallFloor } from './forms/mallFloor.ts'
import { market } from './forms/market.ts'
import { mask } from './forms/mask.ts'
import { maskDance } from './forms/maskDance.ts'
import { mug } from './forms/mug.ts'
import { mushroom } from './forms/mushroom.ts'
import { plate } from './forms/plate.ts'
import { pouch } from './forms/pouch.ts'
import { puppet } from './forms/puppet.ts'
import { scarf } from './forms/scarf.ts'
import { shirt } from './forms/shirt.ts'
import { teaLeaf } from './forms/teaLeaf.ts'
import { teapot } from './forms/teapot.ts'
import { tempeBlock } from './forms/tempeBlock.ts'
import { tin } from './forms/tin.ts'
import { toy } from './forms/toy.ts'
import { tray } from './forms/tray.ts'
import { umkmCenter } from './forms/umkmCenter.ts'
import { vase } from './forms/vase.ts'
import { wallet } from './forms/wallet.ts'
import { woodBowl } from './forms/woodBowl.ts'
import { workshopCeramic } from './forms/workshopCeramic.ts'
import { workshopFood } from './forms/workshopFood.ts'

/** How each form is drawn. */
export const FORMS: Record<DrawingForm, DrawForm> = {
  apple,
  bag,
  bananaBunch,
  basket,
  board,
  bottle,
  bowl,
  box,
  cake,
  candle,
  carving,
  cassava,
  chair,
  chili,
  chipsBowl,
  chocolateBar,
  cloth,
  coffeeBag,
  cup,
  frame,
  harbour,
  jar,
  juiceGlass,
  kitchen,
  lamp,
  mallFloor,
  market,
  mask,
  maskDance,
  mug,
  mushroom,
  plate,
  pouch,
  puppet,
  scarf,
  shirt,
  teaLeaf,
  teapot,
  tempeBlock,
  tin,
  toy,
  tray,
  umkmCenter,
  vase,
  wallet,
  woodBowl,
  workshopCeramic,
  workshopFood,
}
