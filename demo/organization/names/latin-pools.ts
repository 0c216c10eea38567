import { type NamePool, latinNames } from './name-pool';

/** Names written in Latin letters, most of them with marks. */
export const LATIN_POOLS: Readonly<Record<string, NamePool>> = {
  english: {
    given: latinNames(
      'Alice Ben Chloe Daniel Emma Finn Grace Henry Isla Jack Keira Liam Megan Noah Olivia Peter Quinn Ruby Sam Tessa Una Victor Wendy Zach',
    ),
    family: latinNames(
      "Adams Bailey Carter Dawson Ellis Foster Grant Hughes Irwin Jennings Knox Lambert Morris Norton O'Neil Parker Quigley Reed Sutton Turner Vance Walsh Young",
    ),
    order: 'given-first',
  },
  spanish: {
    given: latinNames('Ana José María Andrés Lucía Álvaro Inés Raúl Sofía Óscar Belén Íñigo Noemí Ramón Paula Tomás'),
    family: latinNames(
      'Ruiz Núñez García Ibáñez Muñoz Peña Rodríguez Sánchez Vázquez Álvarez Domínguez Castaño Jiménez Ortega',
    ),
    order: 'given-first',
  },
  portuguese: {
    given: latinNames('João Conceição Thaís Luís Inês Antônio Beatriz Caio Débora Fábio Helena Mateus'),
    family: latinNames('Gonçalves Araújo Silva Conceição Magalhães Simões Brandão Falcão Nóbrega Teixeira'),
    order: 'given-first',
  },
  french: {
    given: latinNames('Zoë Élodie François Chloé Benoît Gaël Maïa Jérôme Noémie Anaïs Côme Hélène Loïc Thérèse'),
    family: latinNames('Lefèvre Moreau Béranger Châtelain Dupré Garçon Noël Pélissier Rousseau Sénéchal Thébault'),
    order: 'given-first',
  },
  german: {
    given: latinNames('Jürgen Käthe Jonas Mareike Lukas Sören Grete Björn Anke Matthias Ute Götz Heike Felix'),
    family: latinNames('Müller Großmann Schröder Weiß Köhler Böhm Jäger Lindt Vogel Übel Brandt Adler Kühn Strauß'),
    order: 'given-first',
  },
  nordic: {
    given: latinNames('Søren Åsa Bjørn Freja Øystein Sigríður Håkon Liv Märta Þór Aino Jørgen'),
    family: latinNames('Ångström Sørensen Þórsson Lindqvist Bøe Mäkinen Hagström Dahl Ekström Østby'),
    order: 'given-first',
  },
  polish: {
    given: latinNames('Łucja Michał Małgorzata Paweł Żaneta Grzegorz Zofia Bartłomiej Jiří Šárka Ondřej Ágnes'),
    family: latinNames('Wójcik Zając Łukasik Dąbek Świątek Kowal Gałązka Novák Dvořák Kőszegi Řezníček'),
    order: 'given-first',
  },
  turkish: {
    given: latinNames('Çağla Işıl Ömer Şule Gökhan Elif Ümit Ayşe Kağan Deniz'),
    family: latinNames('Yıldız Öztürk Şahin Çelik Güneş Aydın Koç Işık Doğan'),
    order: 'given-first',
  },
  italian: {
    given: latinNames('Niccolò Giulia Matteo Chiara Dario Fabrizia Lorenzo Nicolò Ornella Carlotta'),
    family: latinNames("Ferrari D'Angelo Rossi Bellucci Conti Marchetti Pagò Sartori Colò Vitali"),
    order: 'given-first',
  },
  indian: {
    given: latinNames('Priya Arjun Gita Rohan Meera Sanjay Ananya Vikram Kavya Nikhil Divya Harish Lakshmi Imran'),
    family: latinNames('Sharma Patel Iyer Reddy Nair Gupta Banerjee Kulkarni Menon Bhat Chopra Desai Khan'),
    order: 'given-first',
  },
  vietnamese: {
    given: latinNames('Hương Đức Thảo Quân Ngọc Tuấn Mỹ Bảo Lệ Phượng'),
    family: latinNames('Nguyễn Trần Lê Phạm Đặng Võ Bùi Đỗ'),
    order: 'family-first',
  },
};
